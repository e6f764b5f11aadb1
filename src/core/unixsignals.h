#pragma once

#include <QList>
#include <QObject>
#include <QSocketNotifier>

namespace nymvisor {

/// Turns Unix signals into Qt signals. One object a process; the dispositions are set for as long as it lives.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(const QList<int> &numbers, QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void received(int number);

private:
    void onReadable();

    QList<int> m_numbers;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace nymvisor
