#include "tasks/workerprogram.h"

#include "core/files.h"
#include "core/onlyonlinux.h"
#include "core/processjob.h"
#include "core/resultchecks.h"
#include "core/runjob.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace nymvisor;
using namespace Qt::StringLiterals;

class TestOpenedWorkerProgram : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(u"nymvisor-worker"_s); }

    /// What the program says when it is run for a script of one line.
    QByteArray answerOf(const WorkerProgram &worker)
    {
        const QString script = m_folder.filePath(u"script"_s);
        if (!writeFile(script, "say I am the first one"))
            return "no script"_ba;
        ProcessJob job(ProcessSpec{.program = worker.path(),
                                   .arguments = {u"--attached"_s, u"checksum"_s},
                                   .input = "{\"file\":\"" + script.toUtf8() + "\"}\n"});
        const auto result = runToEnd(job);
        return result ? job.standardOutput() : result.error().message().toUtf8();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { VERIFY_VALUE(copyFile(QStringLiteral(SCRIPTED_WORKER), path(), programMode)); }

    void path_programIsReplaced_theOpenedOneIsExecuted_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("nothing happens") << u""_s;
        QTest::newRow("another program takes its name") << u"replaced"_s;
        QTest::newRow("it is removed") << u"removed"_s;
        QTest::newRow("its folder is renamed") << u"moved"_s;
    }
    void path_programIsReplaced_theOpenedOneIsExecuted()
    {
        QFETCH(QString, change);
        if (!change.isEmpty())
            ONLY_ON_LINUX("an open program that can be executed");
        const QString folder = m_folder.filePath(u"libexec"_s);
        VERIFY_VALUE(makeFolder(folder));
        const QString program = folder + u"/nymvisor-worker"_s;
        VERIFY_VALUE(renameSynced(path(), program));
        const WorkerProgram worker(program);
        if (change == "replaced"_L1)
            VERIFY_VALUE(writeFile(program, "#!/bin/sh\necho I am the second one\n", programMode));
        else if (change == "removed"_L1)
            VERIFY_VALUE(removeSynced(program));
        else if (change == "moved"_L1)
            VERIFY_VALUE(renameSynced(folder, m_folder.filePath(u"elsewhere"_s)));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(answerOf(worker), "I am the first one\n"_ba);
        VERIFY_VALUE(removeSynced(program));
        QDir(m_folder.filePath(u"elsewhere"_s)).removeRecursively();
    }

    void path_programIsMissing_startingItSaysWhy()
    {
        const QString missing = m_folder.filePath(u"missing"_s);
        const WorkerProgram worker(missing);
        QCOMPARE(worker.path(), missing);
        QVERIFY(answerOf(worker).contains("cannot start " + missing.toUtf8()));
    }

    void standardPath_notBesideTheProgram_whereItIsInstalled()
    {
        const QString path = WorkerProgram::standardPath();
        QVERIFY(path.endsWith(u"/nymvisor-worker"_s));
        QVERIFY(QDir::isAbsolutePath(path));
        QCOMPARE(QDir::cleanPath(path), path);
    }
};

QTEST_GUILESS_MAIN(TestOpenedWorkerProgram)
#include "tst_openedworkerprogram.moc"
