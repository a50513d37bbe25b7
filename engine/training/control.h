#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace onelogit::training {

/// What a person wants of a running training. Safe from any thread; acted upon within one batch, also while data is
/// read. The last wish counts, but an end cannot be taken back, only
/// followed by one further down the list.
class Control {
public:
    enum class Wish {
        Run,
        Pause,   ///< rest with everything saved
        Leave,   ///< end now, Cancelled; the checkpoint stays, to go on with later
        Keep,    ///< end now; the best networks so far become models
        Discard, ///< end now; nothing is kept
    };

    void set(Wish wish);
    [[nodiscard]] Wish wish() const;
    /// Set with Discard: for work that cannot rest.
    [[nodiscard]] std::stop_token discarded() const { return discard.get_token(); }
    /// Set with the ends that make no models, Leave and Discard, and by Leave also after Keep: the program ends, and
    /// what Keep would still have to read waits for the next time.
    [[nodiscard]] std::stop_token abandoned() const { return abandon.get_token(); }
    /// Set with every end.
    [[nodiscard]] std::stop_token ended() const { return end.get_token(); }
    /// Returns when the wish is not Pause.
    void waitWhilePaused() const;

private:
    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    Wish current = Wish::Run;
    std::stop_source end;
    std::stop_source abandon;
    std::stop_source discard;
};

} // namespace onelogit::training
