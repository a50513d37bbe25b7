#include "app/cli/commands.h"
#include "engine/support/guard.h"
#include "engine/support/libraries.h"
#include "version.h"

#include <CLI/CLI.hpp>

#include <clocale>

int main(int argc, char** argv) {
    using namespace onelogit::cli;
    std::setlocale(LC_ALL, "C");
    noteInterrupts();

    CLI::App program("Search pictures by one logit of a trained classifier, and compare how training losses separate "
                     "true from false logits.",
                     "onelogit-cli");
    program.set_version_flag("--version", [] {
        return std::string("onelogit-cli ") + onelogit::version + '\n' + onelogit::libraryVersions(false);
    });
    program.add_flag_callback(
        "--licences", [] { throw CLI::CallForVersion(onelogit::thirdPartyNotices(), CLI::ExitCodes::Success); },
        "Print the licences of the libraries and data and exit");
    program.require_subcommand(1);
    program.fallthrough();

    Console console;
    program.add_flag("--json", console.json, "Print one JSON document instead of text");
    int exitCode = Done;
    addTrain(program, console, exitCode);
    addEvaluate(program, console, exitCode);
    addInspect(program, console, exitCode);
    addLogits(program, console, exitCode);
    addConvert(program, console, exitCode);
    addBench(program, console, exitCode);
    addIndex(program, console, exitCode);
    addSearch(program, console, exitCode);
    addExportPictures(program, console, exitCode);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? Done : Usage;
    } catch (const std::exception& thrown) {
        return console.fail(onelogit::asError(thrown, "this run"));
    }
    return exitCode;
}
