# Libraries of the engine and the command line, from the system. LibTorch has a file of its own.

find_package(OpenCV 4.5 REQUIRED COMPONENTS core imgproc imgcodecs)
find_package(JPEG REQUIRED)
find_package(PNG REQUIRED)
find_package(ZLIB REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
find_package(CLI11 2.1 REQUIRED)
