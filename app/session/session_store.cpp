#include "app/session/session_store.h"

#include "app/session/session_file.h"
#include "app/text/path_text.h"
#include "engine/storage/files.h"

namespace onelogit::app {
namespace {

constexpr int mostAtOnce = 32;
constexpr std::uint64_t largest = 64ULL << 20;
constexpr int mostEarlyEnds = 2;

/// Nothing of the work; the demo instead.
SessionState withoutWork(SessionState state) {
    putWork(state, {});
    state.project.clear();
    state.settings.page = 0;
    state.settings.panels = {};
    return state;
}

/// A name that nothing has yet, up to a last one that is taken over.
QString freeName(const QString& path, const QString& reason) {
    const QString stem = path.chopped(5); // ".json"
    constexpr int most = 20;
    QString name;
    for (int i = 1; i <= most; ++i) {
        name = QStringLiteral("%1.%2-%3.json").arg(stem, reason).arg(i);
        std::error_code problem;
        if (!std::filesystem::exists(toPath(name), problem))
            break;
    }
    return name;
}

/// Where it lies then.
QString setAside(const QString& path, const QString& reason) {
    const QString place = freeName(path, reason);
    std::error_code problem;
    std::filesystem::rename(toPath(path), toPath(place), problem);
    return place;
}

} // namespace

SessionStore::SessionStore(const QString& folder) {
    for (int number = 1; number <= mostAtOnce && !folder.isEmpty(); ++number) {
        path = QStringLiteral("%1/session-%2.json").arg(folder).arg(number);
        auto [taken, why] = HeldFile::take(QStringLiteral("%1/session-%2.lock").arg(folder).arg(number));
        if (taken)
            held = std::move(taken);
        if (held || why == HeldFile::Refusal::NotUsable)
            return;
    }
}

FoundSession SessionStore::open(const Settings& settings) {
    FoundSession found{
        .state = {.settings = settings, .aim = {}, .thresholds = {}, .project = {}}, .setAside = {}, .refusal = {}};
    if (!held)
        return found;
    found.endedBadly = held->leftBehind();
    const bool leavesOut = held->number() >= mostEarlyEnds;
    held->mark(leavesOut ? 1 : held->number() + 1);
    const Result<std::vector<std::byte>> content = storage::readFile(toPath(path), largest);
    if (!content && content.error().code == ErrorCode::NotFound)
        return found;
    const auto decoded = [&]() -> Result<WrittenSession> {
        if (!content)
            return content.error();
        return decodeSession({reinterpret_cast<const char*>(content->data()), static_cast<qsizetype>(content->size())},
                             settings);
    }();
    if (decoded) {
        found.state = decoded->state;
        found.saved = decoded->saved;
        if (leavesOut) {
            found.leftOut = std::exchange(found.state, withoutWork(found.state));
            found.setAside = setAside(path, QStringLiteral("left-out"));
        }
        return found;
    }
    found.refusal = decoded.error();
    const bool newer = found.refusal.code == ErrorCode::UnsupportedVersion;
    found.setAside = setAside(path, newer ? QStringLiteral("newer") : QStringLiteral("damaged"));
    return found;
}

void SessionStore::steady() {
    if (held)
        held->mark(0);
}

void SessionStore::asFound() {
    if (held)
        held->mark(held->number());
}

void SessionStore::tryAgain() {
    if (held)
        held->mark(mostEarlyEnds);
}

Result<void> SessionStore::write(const SessionState& state, quint64 number) {
    const std::scoped_lock lock(mutex);
    if (number < newest)
        return {};
    newest = number;
    saveSettings(state.settings);
    if (!held)
        return {};
    const QByteArray content = encodeSession(state, QDateTime::currentDateTimeUtc());
    return storage::writeFileAtomically(
        toPath(path), std::as_bytes(std::span(content.constData(), static_cast<std::size_t>(content.size()))));
}

void SessionStore::endWell() {
    if (held)
        held->letGo();
}

} // namespace onelogit::app
