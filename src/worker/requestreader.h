#pragma once

#include "core/result.h"

#include <QObject>
#include <QSocketNotifier>

namespace nymvisor {

/// Reads the request, the first line of an input, then the few short lines that may follow, until the input ends.
class RequestReader : public QObject
{
    Q_OBJECT

public:
    explicit RequestReader(int descriptor, QObject *parent = nullptr);

Q_SIGNALS:
    /// Once. The line's end may be missing where the input ended. An error where it is too long or cannot be read.
    void requestRead(const nymvisor::Result<QByteArray> &line);
    /// A whole line after the request. One that is too long to mean anything is left out.
    void lineRead(const QByteArray &line);
    /// Once, after all else.
    void ended();

private:
    void onReadable();
    void onEnd(const nymvisor::Result<> &reason);
    void takeRequest();
    void takeLines();
    void deliver(const Result<QByteArray> &line);

    QSocketNotifier m_notifier;
    QByteArray m_buffer;
    bool m_isDelivered = false;
};

} // namespace nymvisor
