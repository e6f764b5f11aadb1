#include "worker/orderedwork.h"

#include <algorithm>

namespace nymvisor {

namespace {

constexpr size_t mostPieces = 256; // each may hold an open file
constexpr unsigned mostThreads = 16;
// To wake a thread costs more than a small piece is worth.
constexpr qsizetype piecesToWakeFor = 16;
constexpr qint64 bytesToWakeFor = qint64(64) << 10;

} // namespace

OrderedWork::OrderedWork(qint64 room) : m_room(room)
{
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this](const std::stop_token &stop) { run(stop); });
}

OrderedWork::~OrderedWork()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

Result<> OrderedWork::add(qint64 size, Work work)
{
    TRY(makeRoomFor(size));
    m_size += size;
    m_pieces.push_back(std::make_shared<Piece>(Piece{size, std::move(work)}));
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(m_pieces.back());
    m_untoldSize += size;
    if (std::ssize(m_waiting) % piecesToWakeFor == 0 || m_untoldSize >= bytesToWakeFor)
        wake();
    return {};
}

Result<> OrderedWork::addFinish(Finish finish)
{
    if (m_pieces.empty())
        return finish();
    TRY(makeRoomFor(0));
    m_pieces.push_back(std::make_shared<Piece>(Piece{0, {}, std::move(finish), true}));
    return {};
}

Result<> OrderedWork::finish()
{
    while (!m_pieces.empty())
        TRY(finishFirst());
    return {};
}

void OrderedWork::wake()
{
    m_untoldSize = 0;
    m_given.notify_all();
}

void OrderedWork::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_given.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        if (stop.stop_requested())
            return;
        const auto piece = m_waiting.front();
        m_waiting.pop_front();
        lock.unlock();
        piece->finish = piece->work();
        piece->work = {}; // with what it holds
        lock.lock();
        piece->isDone = true;
        m_done.notify_one();
    }
}

bool OrderedWork::isDone(const Piece &piece)
{
    const std::scoped_lock lock(m_mutex);
    return piece.isDone;
}

bool OrderedWork::hasRoomFor(qint64 size) const
{
    return m_size + size <= m_room && m_pieces.size() < mostPieces;
}

/// Deals on the way with what is done: it holds memory.
Result<> OrderedWork::makeRoomFor(qint64 size)
{
    while (!m_pieces.empty() && (isDone(*m_pieces.front()) || !hasRoomFor(size)))
        TRY(finishFirst());
    return {};
}

Result<> OrderedWork::finishFirst()
{
    const auto piece = m_pieces.front();
    m_pieces.pop_front();
    {
        std::unique_lock lock(m_mutex);
        if (!piece->isDone)
            wake();
        m_done.wait(lock, [&piece] { return piece->isDone; });
    }
    m_size -= piece->size;
    return piece->finish();
}

} // namespace nymvisor
