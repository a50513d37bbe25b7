#pragma once

#include "engine/intake/examine.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace onelogit::intake {

/// What lies beside a model file.
struct Sidecars {
    std::vector<NameList> nameLists;
    std::vector<Preprocessing> preprocessings;
    std::vector<Error> refused;
};

/// Looks for MODEL.labels.txt, MODEL.txt, MODEL.json, labels.txt, classes.txt, synset.txt, classes.json, labels.json,
/// Hugging Face config.json (id2label) and preprocessor_config.json beside `model`; files are read, at most 16 MiB
/// each. A list whose length is not `classes` is refused with both numbers, a repeated name gets its number appended.
[[nodiscard]] Sidecars findSidecars(const std::filesystem::path& model, std::size_t classes, const ImageShape& input);

/// Class names of one file: one a line (a leading "n01440764 " is dropped), a JSON list, or a JSON object from number
/// to name. Errors name the file and what is wrong with it.
[[nodiscard]] Result<std::vector<std::string>> readNames(const std::filesystem::path& path);

/// The usual preprocessings for a network with this input, the most likely first: ImageNet's mean and deviation, 0..1,
/// -1..1, 0..255, each red first and blue first (grey: 0..1, -1..1, 0..255).
[[nodiscard]] std::vector<Preprocessing> usualPreprocessings(const ImageShape& input);

} // namespace onelogit::intake
