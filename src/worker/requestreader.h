#pragma once

#include "core/result.h"

#include <QObject>
#include <QSocketNotifier>

namespace nymvisor {

/// Reads the request, the first line of an input, and then goes on only to learn when the input ends.
class RequestReader : public QObject
{
    Q_OBJECT

public:
    explicit RequestReader(int descriptor, QObject *parent = nullptr);

    /// Nobody is interested in the end of the input.
    void stop() { m_notifier.setEnabled(false); }

Q_SIGNALS:
    /// Once. The line's end may be missing where the input ended. An error where it is too long or cannot be read.
    void requestRead(const nymvisor::Result<QByteArray> &line);
    /// Once, after the request.
    void ended();

private:
    void onReadable();
    void onEnd(const nymvisor::Result<> &reason);
    void deliver(const Result<QByteArray> &line);

    QSocketNotifier m_notifier;
    QByteArray m_line;
    bool m_isDelivered = false;
};

} // namespace nymvisor
