# Flags of every target of this project: standard, warnings, strict Qt, sanitizers. Link project_options PRIVATE.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2
    -Wno-missing-field-initializers # designated initializers leave out what keeps its default
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # false alarms of GCC 12 on std::string concatenation (its bug 105651)
    # A newer compiler warns of what nobody has seen yet, also in libraries' headers: that must not stop a user's build.
    $<$<AND:$<BOOL:${WARNINGS_AS_ERRORS}>,$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Werror>)
target_compile_definitions(project_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_USE_QSTRINGBUILDER QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(project_options INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")

# OpenCV's and LibTorch's link lines name far more libraries than a program here uses.
target_link_options(project_options INTERFACE -Wl,--as-needed)

find_package(Threads REQUIRED)
target_link_libraries(project_options INTERFACE Threads::Threads)

if(SANITIZERS)
    target_compile_options(project_options INTERFACE -fsanitize=${SANITIZERS} -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=${SANITIZERS})
    if(SANITIZERS MATCHES "undefined")
        target_compile_options(project_options INTERFACE -fno-sanitize-recover=undefined)
    endif()
endif()

configure_file("${CMAKE_CURRENT_LIST_DIR}/version.h.in" "${PROJECT_BINARY_DIR}/generated/version.h" @ONLY)
