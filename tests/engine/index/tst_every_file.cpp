#include "engine/index/pipeline.h"
#include "tests/support/fake_classifier.h"
#include "tests/support/picture_corpus.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace onelogit;
using namespace onelogit::test;

/// Promise: every file is accounted for. A folder with 200 good pictures among 300 files that are broken in every way.
class TestEveryFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAsWhatItIs();
};

void TestEveryFile::endsAsWhatItIs() {
    const QTemporaryDir place;
    const std::filesystem::path root = place.path().toStdString();
    const std::filesystem::path folder = root / "pictures";
    std::vector<CorpusFile> files = makeGoodPictures(folder);
    const std::vector<CorpusFile> bad = makeBadPictures(folder);
    QCOMPARE(files.size(), std::size_t{200});
    QCOMPARE(bad.size(), std::size_t{300});
    files.insert(files.end(), bad.begin(), bad.end());

    const Result<index::IndexReport> report =
        index::indexFolder(folder, std::make_shared<FakeClassifier>(), {.cache = root / "cache"});
    QVERIFY2(report.ok(), report ? "" : describe(report.error()).c_str());
    const index::Snapshot& snapshot = *report->snapshot;
    QCOMPARE(snapshot.pending(), std::size_t{0});
    QCOMPARE(snapshot.size() + snapshot.skipped().size(), snapshot.found());

    std::map<std::filesystem::path, std::string> became;
    for (std::size_t i = 0; i < snapshot.size(); ++i)
        became[snapshot.path(i)] = snapshot.entry(i).damaged ? "indexed, damaged" : "indexed";
    for (const data::Skipped& file : snapshot.skipped())
        became[folder / file.path] = name(file.reason.code);
    QStringList wrong;
    for (const CorpusFile& file : files) {
        const std::filesystem::path path = file.path.is_absolute() ? file.path : folder / file.path;
        const std::string wanted = !file.accepted ? std::string(name(file.reason))
                                   : file.damaged ? "indexed, damaged"
                                                  : "indexed";
        if (became[path] != wanted)
            wrong << QString::fromStdString(file.kind + " became '" + became[path] + "', not '" + wanted + "'");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    std::filesystem::remove_all(folder); // Qt cannot remove names that are no UTF-8
}

QTEST_APPLESS_MAIN(TestEveryFile)
#include "tst_every_file.moc"
