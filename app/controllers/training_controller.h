#pragma once

#include "app/controllers/training_feed.h"
#include "app/jobs/job_queue.h"
#include "engine/training/device.h"
#include "engine/training/shelf.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace onelogit::app {

/// One loss of a training.
struct TrainingLane {
    LossKind loss = LossKind::CrossEntropy;
    std::vector<training::EpochReport> epochs;
    std::size_t keptEpoch = 0;         ///< of the model, once there is one
    std::filesystem::path model;       ///< empty before
    std::optional<double> testAverage; ///< macro average precision on test pictures
    QString failure;                   ///< in words; empty for none
};

/// A training and how far it is.
struct Training {
    enum class State { Running, Waiting, Paused, Done, Failed, Stopped, Interrupted };
    quint64 id = 0;
    training::JobSpec spec;
    training::JobFiles files; ///< empty before it is on the shelf
    State state = State::Waiting;
    bool begun = false;   ///< it has a checkpoint to go on from
    bool keeping = false; ///< keep() was asked for, and it has not ended yet
    training::Stage stage = training::Stage::ReadingData;
    Progress progress; ///< of the stage
    Pace pace;         ///< of Stage::Training
    std::vector<TrainingLane> lanes;
    std::optional<training::DataReport> data;
    std::shared_ptr<const std::vector<std::string>> testPictures; ///< null where they are a part of their own
    Error error; ///< of Failed, and of Interrupted where something outside of it was the cause

    [[nodiscard]] bool isOver() const {
        return state == State::Done || state == State::Stopped || state == State::Failed;
    }
};

/// The person's trainings: one runs, others wait in their order; all are kept in a folder, so that after a quit, a kill
/// or a reboot they can go on. Lives on the window thread.
class TrainingController : public QObject {
    Q_OBJECT

public:
    /// Trainings lie below `shelf`, features below `cache`.
    TrainingController(JobQueue& queue, std::filesystem::path shelf, std::filesystem::path cache,
                       QObject* parent = nullptr);
    /// Leaves what runs with its checkpoint.
    ~TrainingController() override;

    /// Reads the shelf by a job. Trainings that were interrupted wait for resume().
    void restore();

    /// The newest first.
    [[nodiscard]] const std::vector<Training>& trainings() const { return list; }
    /// Null for an id that is gone.
    [[nodiscard]] const Training* training(quint64 id) const;
    [[nodiscard]] bool busy() const { return running != 0; }

    /// Asks by a job what there is to train on, once: it loads LibTorch.
    void findDevices();
    /// None before it is known.
    [[nodiscard]] const std::optional<training::DeviceList>& devices() const { return found; }

    quint64 start(const training::JobSpec& spec);
    void pause(quint64 id);
    /// A paused one goes on at once, an interrupted one takes its turn.
    void resume(quint64 id);
    /// Stops with the best networks so far. An interrupted one takes its turn for that.
    void keep(quint64 id);
    /// Stops, or takes it off the queue, and nothing of it stays.
    void discard(quint64 id);
    /// Earlier (-1) or later (1) among those that wait.
    void move(quint64 id, int by);
    /// Takes one that is over off the list, with its files.
    void remove(quint64 id);

Q_SIGNALS:
    /// Anything of any training, at most twenty times a second.
    void changed();
    void ended(quint64 id);
    void failed(const onelogit::Error& error);
    void devicesFound();

private:
    struct Run {
        std::shared_ptr<training::Control> control;
        std::shared_ptr<TrainingFeed> feed;
        QElapsedTimer clock; ///< since the first step
        std::uint64_t before = 0;
    };

    [[nodiscard]] Training* find(quint64 id);
    [[nodiscard]] bool runs(quint64 id) const { return id != 0 && id == running; }
    void add(Training training);
    void startNext();
    void run(Training& training);
    void collect();
    void measure(Training& training, const TrainingNews& news);
    void end(quint64 id, const Result<training::JobReport>& report);
    void drop(quint64 id);

    JobQueue& queue;
    std::filesystem::path shelf;
    std::filesystem::path cache;
    std::vector<Training> list; ///< the newest first
    std::vector<quint64> waiting;
    bool asked = false;
    std::optional<training::DeviceList> found;
    quint64 lastId = 0;
    quint64 running = 0;
    Run current;
    QTimer timer;
};

} // namespace onelogit::app
