#pragma once

#include <QString>

#include <functional>

namespace nymvisor {

/// Where a command's answer and its words to the operator go; tests replace both.
struct Console
{
    using Print = std::function<void(const QString &text)>;

    Print answer;                         // stdout: nothing but what was asked for
    Print remark;                         // stderr: everything else
    bool isTerminal = false;              // answers are read by a person, as they come
    bool isColored = false;               // and in colours
    std::function<qsizetype()> rows = {}; // how many the terminal has now; null or 0: not known
    /// Asks somebody to say yes or no, and waits for that; null where nobody is there to be asked.
    std::function<bool(const QString &question)> confirm = {};

    /// The program's own streams.
    static Console standard();

    /// Whether all of the answers that standard() was given went out.
    static bool isAnswerOut();
    /// False once whoever read them, as `head` does, has read enough.
    static bool isAnswerWanted();
};

} // namespace nymvisor
