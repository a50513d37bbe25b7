# LibTorch as onelogit_torch: the distribution's, or an unpacked upstream one found through CMAKE_PREFIX_PATH or
# fetched by packaging/setup. Its headers are system headers, and its flags stay out of the global ones.

list(APPEND CMAKE_PREFIX_PATH "${PROJECT_SOURCE_DIR}/build/libtorch")
set(flags_before "${CMAKE_CXX_FLAGS}")
set(CMAKE_MESSAGE_LOG_LEVEL ERROR) # its configuration warns of parts that nobody asked for
find_package(Torch REQUIRED)
unset(CMAKE_MESSAGE_LOG_LEVEL)
set(CMAKE_CXX_FLAGS "${flags_before}")
message(STATUS "Found LibTorch ${Torch_VERSION}: ${TORCH_LIBRARY}")

# An unpacked LibTorch lies where the loader does not look: programs remember the place, installed ones too.
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON)

add_library(onelogit_torch INTERFACE)
target_include_directories(onelogit_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(onelogit_torch INTERFACE ${TORCH_LIBRARIES})
# Upstream archives may use the old string layout; what is linked with them must too.
if(TORCH_CXX_FLAGS MATCHES "_GLIBCXX_USE_CXX11_ABI=0")
    add_compile_definitions(_GLIBCXX_USE_CXX11_ABI=0)
endif()
