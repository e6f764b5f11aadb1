#include "core/textwidth.h"

#include "errortexts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace nymvisor;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; // more than one where the number of things makes a difference
    QString type;             // "unfinished", "vanished", "obsolete"; empty: it is in force
    bool isPlural = false;

    QString key() const { return context + ": "_L1 + source; }
};

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == "name"_L1)
            context = xml.readElementText();
        else if (name == "message"_L1)
            messages += Message{context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1};
        else if (name == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (name == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            if (!messages.last().isPlural)
                messages.last().translations += xml.readElementText();
        } else if (name == "numerusform"_L1)
            messages.last().translations += xml.readElementText();
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%[1-9n]"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places += match.next().captured();
    places.sort();
    return places;
}

/// "%1: %2" is the same in every language.
bool hasWords(QString text)
{
    text.remove(QRegularExpression(u"%[1-9]"_s));
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

QString blanksAround(const QString &text)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    const auto begin = std::ranges::find_if_not(text, isBlank);
    const auto end = std::find_if_not(text.crbegin(), text.crend(), isBlank).base();
    return QString(text.cbegin(), begin - text.cbegin()) + u'|' + QString(end, text.cend() - end);
}

/// English has texts of its own only where one of a thing and two differ.
bool isEnglish(const QString &file)
{
    return file == "nymvisor_en.ts"_L1;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files_ofEachLanguage_areThere();
    void eachText_hasATranslation_data() { addFiles(); }
    void eachText_hasATranslation();
    void eachTranslation_isOfATextThatThereIs_data() { addFiles(); }
    void eachTranslation_isOfATextThatThereIs();
    void eachTranslation_hasThePlacesOfItsText_data() { addFiles(); }
    void eachTranslation_hasThePlacesOfItsText();
    void eachLabel_isNarrowerThanItsColumn_data() { addFiles(); }
    void eachLabel_isNarrowerThanItsColumn();
    void program_inEachLocale_speaksItsLanguage_data();
    void program_inEachLocale_speaksItsLanguage();
    void help_inGerman_isHeadedInGerman();
    void number_inEachLanguage_hasItsForm_data();
    void number_inEachLanguage_hasItsForm();

private:
    static void addFiles();

    QHash<QString, Message> m_texts; // of the program, by key
};

void TestTranslations::initTestCase()
{
    const QTemporaryDir folder;
    const QString found = folder.filePath(u"found.ts"_s);
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LUPDATE),
                  {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, QStringLiteral(SOURCES), u"-ts"_s, found});
    QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0, lupdate.readAll().constData());
    for (const Message &message : messagesOf(found))
        m_texts[message.key()] = message;
    QVERIFY(m_texts.size() > 200);

    QStringList mistakes;
    const QSet<QString> errors = errorTexts(QStringLiteral(SOURCES), mistakes);
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(u'\n')));
    QVERIFY(errors.size() > 300);
    // One of each way in which an error is given its text.
    for (const QString &known : {u"cannot read %1"_s, u"the field '%1'"_s, u"it is damaged"_s,
                                 u"a backslash may stand only between quotes"_s, u"it is not newer than what runs"_s})
        QVERIFY2(errors.contains(known), qPrintable(known));
    for (const QString &text : errors) {
        if (const Message message{u"Error"_s, text, {}, {}}; hasWords(text))
            m_texts[message.key()] = message;
    }
}

void TestTranslations::addFiles()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(QStringLiteral(TRANSLATIONS)).entryList({u"*.ts"_s}, QDir::Files);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestTranslations::files_ofEachLanguage_areThere()
{
    for (const QString &language : {u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"zh_CN"_s}) {
        const QString file = u"%1/nymvisor_%2.ts"_s.arg(QStringLiteral(TRANSLATIONS), language);
        QVERIFY2(!messagesOf(file).isEmpty(), qPrintable(file));
    }
}

void TestTranslations::eachText_hasATranslation()
{
    QFETCH(QString, file);
    QHash<QString, Message> translated;
    for (const Message &message : messagesOf(QStringLiteral(TRANSLATIONS "/") + file))
        translated[message.key()] = message;
    const qsizetype forms = file == "nymvisor_zh_CN.ts"_L1 ? 1 : 2;
    QStringList missing;
    for (const Message &text : m_texts) {
        if (isEnglish(file) && !text.isPlural)
            continue;
        const Message found = translated.value(text.key());
        const bool isWhole = found.translations.size() == (text.isPlural ? forms : 1) &&
                             !found.translations.contains(QString()) && found.type.isEmpty();
        if (!isWhole)
            missing += text.key();
    }
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::eachTranslation_isOfATextThatThereIs()
{
    QFETCH(QString, file);
    QStringList stale;
    for (const Message &message : messagesOf(QStringLiteral(TRANSLATIONS "/") + file)) {
        if (!m_texts.contains(message.key()) || !message.type.isEmpty())
            stale += message.key();
    }
    QVERIFY2(stale.isEmpty(), qPrintable(stale.join(u'\n')));
}

void TestTranslations::eachTranslation_hasThePlacesOfItsText()
{
    QFETCH(QString, file);
    QStringList wrong;
    for (const Message &message : messagesOf(QStringLiteral(TRANSLATIONS "/") + file)) {
        for (const QString &translation : message.translations) {
            if (placesIn(translation) != placesIn(message.source) ||
                blanksAround(translation) != blanksAround(message.source))
                wrong += message.key() + " -> "_L1 + translation;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::eachLabel_isNarrowerThanItsColumn()
{
    QFETCH(QString, file);
    constexpr qsizetype labelWidth = 14; // with a blank at its end
    const QHash<QString, QStringList> labels{
        {u"Status"_s,
         {u"daemon"_s, u"version"_s, u"nymvisor"_s, u"held"_s, u"upstream"_s, u"backup"_s, u"instance"_s, u"last"_s,
          u"warning"_s, u"download"_s, u"copy"_s, u"archive"_s}},
        {u"Past"_s,
         {u"completed"_s, u"on probation"_s, u"rolled back"_s, u"called off"_s, u"vetoed"_s, u"cancelled"_s,
          u"failed"_s, u"at rest"_s}},
        {u"Planned"_s, {u"planned"_s, u"runs"_s, u"in place"_s}},
        {u"OpenUpgrade"_s, {u"upgrade"_s}},
        {u"nymvisor::CheckCommand"_s, {u"upstream"_s}},
    };
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        for (const QString &label : *it)
            QVERIFY2(m_texts.contains(Message{it.key(), label, {}, {}}.key()), qPrintable(label));
    }
    for (const Message &message : messagesOf(QStringLiteral(TRANSLATIONS "/") + file)) {
        if (labels.value(message.context).contains(message.source))
            QVERIFY2(displayWidth(message.translations.value(0)) < labelWidth, qPrintable(message.key()));
    }
}

void TestTranslations::program_inEachLocale_speaksItsLanguage_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &environment, const QString &word) {
        QTest::newRow(name) << environment << word;
    };
    const QString english = u"Commands"_s;
    const QString german = u"Befehle"_s;
    const QString french = u"Commandes"_s;
    const QString spanish = u"Órdenes"_s;
    const QString chinese = u"命令"_s;
    row("nothing is said", {}, english);
    row("LANG", {u"LANG=de_DE.UTF-8"_s}, german);
    row("a country without texts of its own", {u"LANG=de_AT.UTF-8@euro"_s}, german);
    row("a language alone", {u"LANG=fr"_s}, french);
    row("Spanish", {u"LANG=es_MX.UTF-8"_s}, spanish);
    row("simplified Chinese", {u"LANG=zh_CN.UTF-8"_s}, chinese);
    row("an encoding that is not written", {u"LANG=zh_CN.GB18030"_s}, english);
    row("traditional Chinese", {u"LANG=zh_TW.UTF-8"_s}, english);
    row("LC_MESSAGES before LANG", {u"LC_MESSAGES=fr_FR.UTF-8"_s, u"LANG=de_DE.UTF-8"_s}, french);
    row("LC_ALL before LC_MESSAGES", {u"LC_ALL=de_DE.UTF-8"_s, u"LC_MESSAGES=fr_FR.UTF-8"_s}, german);
    row("an empty one says nothing", {u"LC_ALL="_s, u"LC_MESSAGES="_s, u"LANG=de_DE.UTF-8"_s}, german);
    row("other categories say nothing", {u"LC_NUMERIC=de_DE.UTF-8"_s, u"LC_TIME=de_DE.UTF-8"_s}, english);
    row("C before everything", {u"LC_ALL=C"_s, u"LANG=de_DE.UTF-8"_s, u"LANGUAGE=de"_s}, english);
    row("C.UTF-8", {u"LC_ALL=C.UTF-8"_s, u"LANG=de_DE.UTF-8"_s}, english);
    row("POSIX", {u"LC_ALL=POSIX"_s, u"LANG=de_DE.UTF-8"_s}, english);
    row("a language that nobody has translated to", {u"LANG=eo"_s}, english);
    row("no language at all", {u"LANG=../../etc/passwd"_s}, english);
}

void TestTranslations::program_inEachLocale_speaksItsLanguage()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, word);
    QProcess program;
    program.setEnvironment(environment);
    program.start(QStringLiteral(NYMVISOR), {u"--help"_s});
    QVERIFY(program.waitForFinished());
    const QString help = QString::fromUtf8(program.readAllStandardOutput());
    QVERIFY2(help.contains(QRegularExpression(u"^(%1):$"_s.arg(word), QRegularExpression::MultilineOption)),
             qPrintable(help));
}

void TestTranslations::help_inGerman_isHeadedInGerman()
{
    QProcess program;
    program.setEnvironment({u"LANG=de_DE.UTF-8"_s});
    program.start(QStringLiteral(NYMVISOR), {u"rollback"_s, u"--help"_s});
    QVERIFY(program.waitForFinished());
    const QStringList lines = QString::fromUtf8(program.readAllStandardOutput()).split(u'\n');
    QCOMPARE(lines.filter(QRegularExpression(u"^[^ ]+:"_s)),
             QStringList({u"Aufruf: nymvisor rollback [OPTIONS] [NAME]"_s, u"Argumente:"_s, u"Optionen:"_s}));
}

void TestTranslations::number_inEachLanguage_hasItsForm_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::newRow("English") << u"en"_s << u"1 failed start in a row"_s << u"2 failed starts in a row"_s;
    QTest::newRow("German") << u"de"_s << u"1 Fehlstart"_s << u"2 Fehlstarts in Folge"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"连续 1 次启动失败"_s << u"连续 2 次启动失败"_s;
}

void TestTranslations::number_inEachLanguage_hasItsForm()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString compiled = folder.filePath(u"compiled.qm"_s);
    QProcess lrelease;
    lrelease.start(QStringLiteral(LRELEASE),
                   {u"%1/nymvisor_%2.ts"_s.arg(QStringLiteral(TRANSLATIONS), language), u"-qm"_s, compiled});
    QVERIFY2(lrelease.waitForFinished() && lrelease.exitCode() == 0, lrelease.readAllStandardError().constData());
    QTranslator translator;
    QVERIFY(translator.load(compiled));
    QCoreApplication::installTranslator(&translator);
    QTEST(QCoreApplication::translate("Status", "%n failed starts in a row", nullptr, 1), "one");
    QTEST(QCoreApplication::translate("Status", "%n failed starts in a row", nullptr, 2), "two");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
