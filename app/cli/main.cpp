#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
    CLI::App program("OneLogit");
    CLI11_PARSE(program, argc, argv);
    return 0;
}
