#pragma once

#include "engine/model/trunk.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace onelogit::formats {

/// One picture's numbers as a network gives them.
struct NetOutput {
    std::vector<int> dims; ///< with the batch of one in front
    std::vector<float> numbers;

    [[nodiscard]] std::string shown() const; ///< "1 x 512 x 7 x 7"
};

/// Gives OpenCV no threads of its own and keeps it from printing; it reports by exceptions. Quick after the first time.
void prepareOpenCv();

/// A network that OpenCV's dnn runs, for one picture of one size at a time. Not safe from several threads.
class OnnxNet {
public:
    /// UnsupportedOperator names the operator that OpenCV cannot import.
    [[nodiscard]] static Result<OnnxNet> create(const std::vector<std::byte>& model, const ImageShape& input,
                                                const std::string& subject);

    OnnxNet(OnnxNet&&) noexcept;
    OnnxNet& operator=(OnnxNet&&) noexcept;
    ~OnnxNet();

    /// picture: input.count() numbers. UnsupportedOperator, ShapeMismatch or OutOfMemory where OpenCV fails,
    /// NoClassifier where it gives no floats.
    [[nodiscard]] Result<NetOutput> run(std::span<const float> picture);

private:
    struct Impl;
    explicit OnnxNet(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl;
};

} // namespace onelogit::formats
