# Libraries of the engine and the command line, from the system. LibTorch has a file of its own.

find_package(JPEG REQUIRED)
find_package(PNG REQUIRED)
find_package(ZLIB REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)

find_package(SQLite3 3.40 REQUIRED)
find_package(GIF REQUIRED)
find_package(TIFF 4.5 REQUIRED) # limits and messages of one open file: TIFFOpenOptions

find_package(PkgConfig REQUIRED)
pkg_check_modules(libwebp REQUIRED IMPORTED_TARGET libwebp libwebpdemux)
pkg_check_modules(libhwy REQUIRED IMPORTED_TARGET libhwy)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(libseccomp REQUIRED IMPORTED_TARGET libseccomp)

find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
mark_as_advanced(XXHASH_INCLUDE_DIR)

# OpenCV: its own configuration where there is one. Debian keeps that in libopencv-dev, which brings every module of
# OpenCV, VTK and 400 MB; the packages of the four modules used here have only headers and libraries.
set(opencv_modules core imgproc imgcodecs dnn)
find_package(OpenCV 4.5 QUIET COMPONENTS ${opencv_modules})
if(OpenCV_FOUND)
    message(STATUS "Found OpenCV ${OpenCV_VERSION}")
else()
    find_path(OPENCV_INCLUDE_DIR opencv2/core/version.hpp PATH_SUFFIXES opencv4 REQUIRED)
    mark_as_advanced(OPENCV_INCLUDE_DIR)
    foreach(module ${opencv_modules})
        find_library(OPENCV_${module}_LIBRARY opencv_${module} REQUIRED)
        mark_as_advanced(OPENCV_${module}_LIBRARY)
        add_library(opencv_${module} UNKNOWN IMPORTED)
        set_target_properties(opencv_${module} PROPERTIES
            IMPORTED_LOCATION "${OPENCV_${module}_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${OPENCV_INCLUDE_DIR}")
    endforeach()
    set(OpenCV_INCLUDE_DIRS "${OPENCV_INCLUDE_DIR}")
    message(STATUS "Found OpenCV: ${OPENCV_core_LIBRARY}")
endif()
