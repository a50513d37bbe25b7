#include "app/text/error_text.h"

#include <QCoreApplication>

namespace onelogit::app {
namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

/// %1 is the thing.
QString sentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidArgument:
        return Errors::tr("%1 is not a usable value. Choose another one.");
    case ErrorCode::NotFound:
        return Errors::tr("%1 does not exist. It may have been moved or renamed; choose it again.");
    case ErrorCode::NotAFolder:
        return Errors::tr("%1 is not a folder. Choose the folder that holds the pictures.");
    case ErrorCode::NotAFile:
        return Errors::tr("%1 is not a regular file. Choose a file.");
    case ErrorCode::Unreadable:
        return Errors::tr("%1 cannot be read. Check its permissions and that its disk is connected.");
    case ErrorCode::NotWritable:
        return Errors::tr("%1 cannot be written; what was there before is unchanged. Check the permissions.");
    case ErrorCode::DiskFull:
        return Errors::tr("%1 cannot be written because the disk is full; what was there before is unchanged. Make "
                          "room and try again.");
    case ErrorCode::Empty:
        return Errors::tr("%1 is empty. Choose another one.");
    case ErrorCode::NoPictures:
        return Errors::tr("%1 holds no picture that can be read. Choose a folder with JPEG, PNG, WebP, BMP, TIFF or "
                          "PNM pictures.");
    case ErrorCode::WrongFormat:
        return Errors::tr("%1 does not hold what was expected of it. Check that it is the right file.");
    case ErrorCode::UnsupportedFormat:
        return Errors::tr("%1 is of a kind that OneLogit does not read. Convert it or choose another one.");
    case ErrorCode::UnsupportedVersion:
        return Errors::tr("%1 was written by a newer version of OneLogit. Update OneLogit to open it.");
    case ErrorCode::Truncated:
        return Errors::tr("%1 ends too early: a part of it is missing. Copy or download it again.");
    case ErrorCode::Damaged:
        return Errors::tr("%1 is damaged. Copy or download it again.");
    case ErrorCode::TooLarge:
        return Errors::tr("%1 is larger than OneLogit reads. Choose a smaller one.");
    case ErrorCode::CountMismatch:
        return Errors::tr("%1 has counts that disagree. Check that the files belong together.");
    case ErrorCode::LabelOutOfRange:
        return Errors::tr("%1 has a label that no class has. Check that data and class names belong together.");
    case ErrorCode::ShapeMismatch:
        return Errors::tr("%1 has sizes that do not fit together. Check that model and pictures belong together.");
    case ErrorCode::UnknownClass:
        return Errors::tr("%1 is not a class of this model. Choose one of its classes.");
    case ErrorCode::UnknownLoss:
        return Errors::tr("%1 is not a loss that OneLogit knows. Check its spelling.");
    case ErrorCode::UnknownArchitecture:
        return Errors::tr("%1 is not a network that OneLogit knows. A newer version may read it.");
    case ErrorCode::NotFinite:
        return Errors::tr("%1 holds a number that is not finite. The model cannot be used; train it again.");
    case ErrorCode::NotTrusted:
        return Errors::tr("%1 asks for more than an untrusted model may run. Open it as trusted only if you know where "
                          "it comes from.");
    case ErrorCode::UnsupportedOperator:
        return Errors::tr("%1 uses an operator that OneLogit cannot run. Export the model without it, or as "
                          "TorchScript.");
    case ErrorCode::NoClassifier:
        return Errors::tr("%1 is not a classifier of pictures. Choose a model that takes pictures and gives one number "
                          "per class.");
    case ErrorCode::Undecided:
        return Errors::tr("%1 cannot be used before more is known about it. Open its details and decide.");
    case ErrorCode::TimedOut:
        return Errors::tr("%1 did not answer in time and was stopped. Choose a smaller model, or try again when the "
                          "computer is less busy.");
    case ErrorCode::ProcessEnded:
        return Errors::tr("%1 ended the process that ran it; nothing else was affected. Do not use this file.");
    case ErrorCode::ModelMismatch:
        return Errors::tr("%1 was made with another model. Index the folder again.");
    case ErrorCode::ChangedMeanwhile:
        return Errors::tr("%1 has changed since it was indexed. Index the folder again.");
    case ErrorCode::InUse:
        return Errors::tr("%1 is being written by another program; what that has written so far is shown. Close it, or "
                          "wait until it is done.");
    case ErrorCode::OutOfMemory:
        return Errors::tr("%1 needs more memory than there is. Close other programs or choose a smaller one.");
    case ErrorCode::Cancelled:
        return Errors::tr("%1 was cancelled.");
    case ErrorCode::Internal:
        return Errors::tr("%1 failed in a way that OneLogit has no name for. Try again; if it stays, report it.");
    }
    return QStringLiteral("%1");
}

} // namespace

QString errorText(const Error& error) {
    const QString thing = error.subject.empty() ? Errors::tr("The operation")
                                                : Errors::tr("“%1”").arg(QString::fromStdString(error.subject));
    QString text = sentence(error.code).arg(thing);
    if (!error.detail.empty())
        text += QStringLiteral(" (%1)").arg(QString::fromStdString(error.detail));
    return text;
}

QString reasonText(ErrorCode code) {
    switch (code) {
    case ErrorCode::Empty:
        return Errors::tr("empty file");
    case ErrorCode::WrongFormat:
        return Errors::tr("not a picture");
    case ErrorCode::UnsupportedFormat:
        return Errors::tr("kind of picture not supported");
    case ErrorCode::Truncated:
        return Errors::tr("ends too early");
    case ErrorCode::Damaged:
        return Errors::tr("damaged");
    case ErrorCode::TooLarge:
        return Errors::tr("over the size limit");
    case ErrorCode::OutOfMemory:
        return Errors::tr("not enough memory");
    case ErrorCode::NotFound:
        return Errors::tr("vanished");
    case ErrorCode::NotAFile:
        return Errors::tr("not a regular file");
    case ErrorCode::Unreadable:
        return Errors::tr("cannot be read");
    default:
        return Errors::tr("failed (%1)").arg(QString::fromUtf8(name(code).data(), qsizetype(name(code).size())));
    }
}

} // namespace onelogit::app
