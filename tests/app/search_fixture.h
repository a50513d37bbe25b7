#pragma once

#include "app/controllers/search_controller.h"
#include "app/text/path_text.h"
#include "tests/app/fake_classifier.h"
#include "tests/app/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

/// A grey 2 x 2 picture.
inline bool writePicture(const QString& path, int brightness) {
    return write(path, QByteArray("P5\n2 2\n255\n") + QByteArray(4, static_cast<char>(brightness)));
}

/// A folder of five pictures, brighter from "a.pgm" to "e.pgm", and a search over it by a classifier without a network.
struct SearchFixture {
    static constexpr onelogit::ClassId bright{0};
    static constexpr onelogit::ClassId dark{1};

    QTemporaryDir place;
    QString pictures = place.filePath(QStringLiteral("pictures"));
    std::filesystem::path cache = onelogit::app::toPath(place.filePath(QStringLiteral("cache")));
    std::shared_ptr<FakeClassifier> model = std::make_shared<FakeClassifier>("m");
    onelogit::app::JobQueue queue;
    onelogit::app::Thresholds thresholds;
    onelogit::app::FolderController folder{queue, cache};
    onelogit::app::SearchController search{queue, folder, thresholds};

    SearchFixture() {
        QDir().mkpath(pictures);
        int brightness = 0;
        for (const char* name : {"/a.pgm", "/b.pgm", "/c.pgm", "/d.pgm", "/e.pgm"})
            writePicture(pictures + QLatin1String(name), brightness += 51);
    }

    void open(onelogit::ClassId id = bright) {
        folder.open(pictures);
        choose(id);
    }
    void choose(onelogit::ClassId id) {
        search.choose(model, id);
        QTRY_VERIFY(rests(id));
    }
    [[nodiscard]] bool rests(onelogit::ClassId id) const {
        return folder.state() == onelogit::app::FolderController::State::Ready && search.result() &&
               search.result()->query.classId == id && search.result()->snapshot == folder.snapshot();
    }
    /// Of the first `count` rows.
    [[nodiscard]] static QStringList names(const onelogit::app::SearchResult& result, std::size_t count) {
        QStringList listed;
        for (std::size_t row = 0; row < count; ++row)
            listed << onelogit::app::toText(result.path(row).stem());
        return listed;
    }
};
