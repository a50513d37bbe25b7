#pragma once

#include "app/controllers/model_gate.h"

#include <QSemaphore>

#include <map>
#include <mutex>
#include <numeric>

/// A trunk without a network: its one feature is a picture's mean number.
class MeanTrunk : public onelogit::model::Trunk {
public:
    onelogit::Result<void> run(std::span<const float> pictures, const onelogit::ImageShape& shape, std::size_t count,
                               std::span<float> out) const override {
        for (std::size_t i = 0; i < count; ++i) {
            const auto picture = pictures.subspan(i * shape.count(), shape.count());
            out[i] = std::accumulate(picture.begin(), picture.end(), 0.0F) / static_cast<float>(shape.count());
        }
        return {};
    }
};

struct ExaminationParts {
    std::string path;
    std::string digest = "d";
    std::size_t classes = 3;
    onelogit::ImageShape shape{.channels = 3, .height = 4, .width = 4};
    bool anySize = false;
    onelogit::intake::Source names = onelogit::intake::Source::File;
    onelogit::intake::Source input = onelogit::intake::Source::File;
    std::optional<onelogit::LossKind> loss;
    std::vector<onelogit::intake::NameList> lists;
};

/// As intake::examine would give it. Class i's logit grows with i times the brightness, less half of i squared.
inline onelogit::app::SharedExamination makeExamination(const ExaminationParts& parts) {
    using namespace onelogit;
    auto result = std::make_shared<intake::Examination>();
    result->path = parts.path;
    result->fileDigest = parts.digest;
    result->fileBytes = 4096;
    model::Head& head = result->loaded.head;
    head.width = 1;
    head.classes = parts.classes;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < parts.classes; ++i) {
        head.weights.push_back(static_cast<float>(i));
        head.bias.push_back(-0.5F * static_cast<float>(i * i));
        names.push_back("class " + std::to_string(i));
    }
    result->loaded.trunk = std::make_shared<MeanTrunk>();
    result->loaded.facts.format = "torchscript";
    result->loaded.facts.input = parts.shape;
    result->loaded.facts.anySize = parts.anySize;
    const auto channels = static_cast<std::size_t>(parts.shape.channels);
    const auto preset = [&](const char* name, float mean, float deviation) {
        return intake::Preprocessing{.name = name,
                                     .input = {.shape = parts.shape,
                                               .mean = std::vector<float>(channels, mean),
                                               .deviation = std::vector<float>(channels, deviation)}};
    };
    result->preprocessings = {preset("0..1", 0, 1), preset("-1..1", 0.5F, 0.5F), preset("0..255", 0, 1 / 255.0F)};
    result->nameLists = parts.lists;
    result->classNamesFrom = parts.names;
    result->inputFrom = parts.input;
    result->lossFrom = parts.loss ? intake::Source::File : intake::Source::Assumed;
    result->decision.title = std::filesystem::path(parts.path).stem().string();
    result->decision.classNames = parts.names == intake::Source::Sidecar ? parts.lists.front().names : names;
    result->decision.input = result->preprocessings.front().input;
    result->decision.loss = parts.loss;
    return result;
}

/// Files that a test has put there, behind the gate; everything is thread-safe.
class FakeGate {
public:
    using Outcome = onelogit::Result<onelogit::app::SharedExamination>;

    void put(const std::string& path, const Outcome& outcome) {
        const std::lock_guard lock(mutex);
        files.insert_or_assign(path, outcome);
    }
    void put(ExaminationParts parts) { put(parts.path, makeExamination(parts)); }

    [[nodiscard]] onelogit::app::ModelGate gate() {
        using namespace onelogit;
        return {
            .examine = [this](const std::filesystem::path& path, bool trusted, std::stop_token stop) -> Outcome {
                if (closed)
                    door.acquire();
                if (stop.stop_requested())
                    return Error{ErrorCode::Cancelled, path.string(), {}};
                const std::lock_guard lock(mutex);
                const auto found = files.find(trusted ? "trusted:" + path.string() : path.string());
                return found == files.end() ? Outcome(Error{ErrorCode::NotFound, path.string(), {}}) : found->second;
            },
            .makeClassifier = intake::makeClassifier,
            .readNames = [this](const std::filesystem::path& path) -> Result<std::vector<std::string>> {
                const std::lock_guard lock(mutex);
                const auto found = lists.find(path.string());
                if (found == lists.end())
                    return Error{ErrorCode::NotFound, path.string(), {}};
                return found->second;
            },
            .remember = [this](const std::string& digest, const intake::Decision& decision) -> Result<void> {
                const std::lock_guard lock(mutex);
                if (full)
                    return Error{ErrorCode::DiskFull, digest, {}};
                remembered[digest] = decision;
                return {};
            }};
    }

    std::map<std::string, std::vector<std::string>> lists; ///< of class names, by path
    std::map<std::string, onelogit::intake::Decision> remembered;
    std::atomic<bool> full = false;   ///< nothing can be remembered
    std::atomic<bool> closed = false; ///< examinations wait for the door
    QSemaphore door;

private:
    std::mutex mutex;
    std::map<std::string, Outcome> files;
};
