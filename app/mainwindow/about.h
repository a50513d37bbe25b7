#pragma once

#include <QString>

class QWidget;

namespace onelogit::sandbox {
struct Confinement;
}

namespace onelogit::app {

class JobQueue;

/// Shows name, purpose, licence, the versions of the libraries, and (asked in a job) what holds model files in, beside
/// the window's other work.
void showAbout(QWidget& parent, JobQueue& queue);

/// What holds a model file's process in, or what the kernel lacks, as a sentence.
[[nodiscard]] QString confinementText(const sandbox::Confinement& confinement);

} // namespace onelogit::app
