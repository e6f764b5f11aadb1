#include "cli/doctorcommand.h"

#include "cli/jsonreport.h"
#include "cli/textpage.h"
#include "core/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nymvisor {

namespace {

struct VerdictWords
{
    QLatin1StringView name; // in JSON
    TextPage::Mood mood;
};

VerdictWords wordsFor(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Good:
        return {"ok"_L1, TextPage::Mood::Good};
    case Finding::Verdict::Warning:
        return {"warning"_L1, TextPage::Mood::Waiting};
    case Finding::Verdict::Failure:
        return {"failure"_L1, TextPage::Mood::Bad};
    }
    Q_UNREACHABLE();
}

QString sentence(const Finding &finding)
{
    switch (finding.verdict) {
    case Finding::Verdict::Good:
        return finding.detail == "-"_L1 ? DoctorCommand::tr("ok") : DoctorCommand::tr("ok: %1").arg(finding.shown);
    case Finding::Verdict::Warning:
        return DoctorCommand::tr("warning: %1").arg(finding.trouble->translatedMessage());
    case Finding::Verdict::Failure:
        return DoctorCommand::tr("FAILS: %1").arg(finding.trouble->translatedMessage());
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const Finding &finding)
{
    return {{u"result"_s, QString(wordsFor(finding.verdict).name)},
            {u"text"_s, finding.trouble ? finding.trouble->message() : finding.detail}};
}

} // namespace

CommandSyntax DoctorCommand::syntax()
{
    return {u"doctor"_s, tr("Look at everything an upgrade will need, and say what would fail"), {outputOption()}};
}

void DoctorCommand::executeWith(const LoadedSettings &loaded, const Paths &paths)
{
    m_settings = loaded.settings;
    m_paths = paths;
    m_view = InstanceView::read(paths, loaded.settings, SystemClock().now(), InstanceView::Past::Newest);
    m_toDo = checkTable();
    goOn();
}

void DoctorCommand::goOn()
{
    if (m_toDo.isEmpty()) {
        answer();
        return;
    }
    const CheckRow row = m_toDo.takeFirst();
    Check *check = row.make({*m_paths, m_settings, m_view, m_worker});
    check->setParent(this);
    connect(check, &Job::finished, this, [this, check, name = QString::fromLatin1(row.name)](const Result<> &) {
        m_done += Checked{name, check->findings()};
        check->deleteLater();
        goOn();
    });
    check->start();
}

void DoctorCommand::answer()
{
    m_context.console.answer(wantsJson() ? jsonLine(json()) : text());
    finish(count(Finding::Verdict::Failure) > 0 ? static_cast<int>(ExitStatus::Failure) : 0);
}

qsizetype DoctorCommand::count(Finding::Verdict verdict) const
{
    qsizetype number = 0;
    for (const Checked &checked : m_done)
        number += std::ranges::count(checked.findings, verdict, &Finding::verdict);
    return number;
}

QString DoctorCommand::text() const
{
    TextPage page(m_context.console.isColored);
    for (const Checked &checked : m_done) {
        QString label = checked.name;
        for (const Finding &finding : checked.findings)
            page.add(std::exchange(label, QString()), sentence(finding), wordsFor(finding.verdict).mood);
    }
    page.addGap();
    const qsizetype failures = count(Finding::Verdict::Failure);
    const qsizetype warnings = count(Finding::Verdict::Warning);
    const QString sum = failures == 0 ? tr("Nothing would fail; warnings: %2.") : tr("Would fail: %1; warnings: %2.");
    return page.text() +
           QString(sum).replace("%1"_L1, QString::number(failures)).replace("%2"_L1, QString::number(warnings)) + u'\n';
}

QJsonObject DoctorCommand::json() const
{
    QJsonArray checks;
    for (const Checked &checked : m_done) {
        QJsonArray findings;
        for (const Finding &finding : checked.findings)
            findings.append(jsonOf(finding));
        checks.append(QJsonObject{{u"name"_s, checked.name}, {u"findings"_s, findings}});
    }
    return {{u"format"_s, reportFormat},
            {u"failures"_s, count(Finding::Verdict::Failure)},
            {u"warnings"_s, count(Finding::Verdict::Warning)},
            {u"checks"_s, checks}};
}

} // namespace nymvisor
