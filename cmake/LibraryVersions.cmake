# Versions of the libraries this build found, as definitions of the one file that tells them. Empty where none is known.

function(tell_library_versions source)
    if(NOT OpenCV_VERSION)
        file(STRINGS "${OPENCV_INCLUDE_DIR}/opencv2/core/version.hpp" lines REGEX "define CV_VERSION_(MAJOR|MINOR|REVISION) ")
        list(TRANSFORM lines REPLACE "[^0-9]+([0-9]+).*" "\\1")
        list(JOIN lines "." OpenCV_VERSION)
    endif()
    foreach(module libjpeg libpng libtiff-4 zlib libxxhash)
        pkg_check_modules(version_${module} QUIET ${module})
    endforeach()
    find_package(Qt6 6.4 QUIET COMPONENTS Core)
    set(definitions
        QT_VERSION_FOUND="${Qt6_VERSION}"
        TORCH_VERSION_FOUND="${Torch_VERSION}"
        OPENCV_VERSION_FOUND="${OpenCV_VERSION}"
        SQLITE_VERSION_FOUND="${SQLite3_VERSION}"
        JPEG_VERSION_FOUND="${version_libjpeg_VERSION}"
        PNG_VERSION_FOUND="${version_libpng_VERSION}"
        GIF_VERSION_FOUND="${GIF_VERSION}"
        TIFF_VERSION_FOUND="${version_libtiff-4_VERSION}"
        WEBP_VERSION_FOUND="${libwebp_libwebp_VERSION}"
        ZLIB_VERSION_FOUND="${version_zlib_VERSION}"
        ZIP_VERSION_FOUND="${libzip_VERSION}"
        SECCOMP_VERSION_FOUND="${libseccomp_VERSION}"
        HWY_VERSION_FOUND="${libhwy_VERSION}"
        XXHASH_VERSION_FOUND="${version_libxxhash_VERSION}"
        JSON_VERSION_FOUND="${nlohmann_json_VERSION}"
        CLI11_VERSION_FOUND="${CLI11_VERSION}")
    set_source_files_properties(${source} PROPERTIES COMPILE_DEFINITIONS "${definitions}")
endfunction()
