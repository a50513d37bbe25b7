#pragma once

#include "app/controllers/models_controller.h"
#include "engine/speed/measure.h"
#include "widgets/frame/fact_sheet.h"

#include <QString>

namespace onelogit::app {

/// "TorchScript", "ONNX"; an unknown one as it is.
[[nodiscard]] QString formatText(const std::string& format);
/// "3 × 224 × 224".
[[nodiscard]] QString shapeText(const ImageShape& shape);
/// "ImageNet mean and deviation", "0 to 1", a sidecar's file name.
[[nodiscard]] QString presetText(const std::string& name);
/// "one dot product of 512 numbers a class".
[[nodiscard]] QString headText(model::HeadKind kind, std::size_t width, std::size_t positions);
/// "decided by you", "stated by the file", "labels.txt", "assumed: nothing says it"; empty without an examination.
[[nodiscard]] QString namesFromText(const OpenModel& model);
[[nodiscard]] QString inputFromText(const OpenModel& model);

/// "1,000 classes · 3 × 224 × 224 · TorchScript".
[[nodiscard]] QString cardText(const OpenModel& model);
/// "resnet18.pt: 1,000 classes, names from labels.txt".
[[nodiscard]] QString openedText(const OpenModel& model);

/// Everything known of a file, for the intake dialog.
[[nodiscard]] QList<widgets::Fact> examinationFacts(const intake::Examination& examination);
/// The same of an open model, with what was measured of it.
[[nodiscard]] QList<widgets::Fact> modelFacts(const OpenModel& model, const std::optional<speed::Bill>& bill);

} // namespace onelogit::app
