#pragma once

#include "core/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace nymvisor {

/// Work on all cores whose results are dealt with one after the other, in the order in which it was given.
///
/// What is under way at a time is bounded, in bytes and in pieces: whoever gives more waits. The first error of a piece
/// ends all; what was not begun then, or when the object's life ends, never is.
class OrderedWork
{
public:
    /// Deals with a piece's result, in the thread of the caller.
    using Finish = std::function<Result<>()>;
    /// Made in one of the threads; it has nothing but its own data.
    using Work = std::function<Finish()>;

    /// @p room is the most bytes at a time; a single piece may be larger, and is then alone.
    explicit OrderedWork(qint64 room);
    ~OrderedWork();

    Result<> add(qint64 size, Work work);
    /// For what is no work and has its place in the order.
    Result<> addFinish(Finish finish);
    /// Waits for all that was given.
    Result<> finish();

private:
    struct Piece
    {
        qint64 size = 0;
        Work work = {};
        Finish finish = {};
        bool isDone = false; // under the mutex, until it is true
    };

    void run(const std::stop_token &stop);
    void wake();
    bool isDone(const Piece &piece);
    bool hasRoomFor(qint64 size) const;
    Result<> makeRoomFor(qint64 size);
    Result<> finishFirst();

    qint64 m_room;
    qint64 m_size = 0;                           // of what is under way
    std::deque<std::shared_ptr<Piece>> m_pieces; // in order, until they are finished
    std::mutex m_mutex;                          // of the rest
    std::condition_variable_any m_given;
    std::condition_variable m_done;
    std::deque<std::shared_ptr<Piece>> m_waiting;
    qint64 m_untoldSize = 0;             // of what waits since the threads were told
    std::vector<std::jthread> m_threads; // last: they end before what they use
};

} // namespace nymvisor
