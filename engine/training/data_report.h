#pragma once

#include "engine/training/material.h"

#include <string>
#include <vector>

namespace onelogit::training {

/// What a person should know of the data before a training begins.
struct DataReport {
    std::string description;
    std::vector<std::string> classes;
    std::size_t training = 0; ///< pictures
    std::size_t validation = 0;
    std::size_t test = 0;
    std::vector<std::size_t> trainingOfClass; ///< one a class
    std::vector<ClassId> emptyClasses;
    std::vector<ClassId> smallClasses; ///< fewer than `fewest` training pictures, but some
    double imbalance = 1;              ///< the largest class's training pictures by the smallest's that has any
    std::size_t repeated = 0;          ///< validation and test pictures that are training pictures too, byte for byte
    std::vector<std::string> repeatedNames; ///< the first few of them
    std::size_t contradicting = 0;          ///< pictures that are there again under another class
    std::vector<std::string> contradictingNames;
    std::vector<data::Skipped> skipped;
    std::uint64_t bytes = 0; ///< that the pictures take in memory; 0 of features

    static constexpr std::size_t fewest = 10;
};

[[nodiscard]] DataReport dataReport(const Material& material);

/// Why nothing can be learned from it, if so: InvalidArgument.
[[nodiscard]] std::optional<Error> refusalOf(const DataReport& report);

} // namespace onelogit::training
