#pragma once

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace onelogit::cli {

/// Each adds its verb to `program`; when the verb is given, `exitCode` receives the outcome.
void addTrain(CLI::App& program, const Console& console, int& exitCode);
void addEvaluate(CLI::App& program, const Console& console, int& exitCode);
void addInspect(CLI::App& program, const Console& console, int& exitCode);
void addLogits(CLI::App& program, const Console& console, int& exitCode);
void addConvert(CLI::App& program, const Console& console, int& exitCode);
void addBench(CLI::App& program, const Console& console, int& exitCode);
void addBenchIndex(CLI::App& benchVerb, const Console& console, int& exitCode); ///< by addBench
void addIndex(CLI::App& program, const Console& console, int& exitCode);
void addSearch(CLI::App& program, const Console& console, int& exitCode);
void addExportPictures(CLI::App& program, const Console& console, int& exitCode);

} // namespace onelogit::cli
