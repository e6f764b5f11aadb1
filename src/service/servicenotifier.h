#pragma once

#include <QByteArrayList>
#include <QObject>
#include <QProcessEnvironment>
#include <QTimer>

#include <chrono>

namespace nymvisor {

/// Tells the service manager that started nymvisor how it is, by the datagrams that sd_notify(3) documents.
///
/// Where the environment names no socket it does nothing. A message that cannot go out now goes out later, before those
/// that follow; that it cannot is logged once. Nothing waits for the service manager.
class ServiceNotifier : public QObject
{
    Q_OBJECT

public:
    explicit ServiceNotifier(const QProcessEnvironment &environment, QObject *parent = nullptr);

    /// The service does its work; after a reload, again. Signs of life follow from now on, where they are asked for.
    void ready();
    void reloading();
    /// It ends, within this time as a rule; where the stop takes longer, it is given that much again and again.
    void stopping(std::chrono::milliseconds atMost);
    /// What is going on, in a line; sent when it changes.
    void setStatus(const QString &status);

private:
    void send(const QByteArray &message);
    void flush();

    QByteArray m_address; // empty: nobody listens
    QByteArrayList m_unsent;
    QString m_status;
    bool m_isHeard = true;
    QTimer m_signOfLife;
    QTimer m_extension; // of the time to stop
    QTimer m_nextTry;
};

} // namespace nymvisor
