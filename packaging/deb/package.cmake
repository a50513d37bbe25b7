# Documents as Debian's policy wants them, and what cpack makes onelogit_VERSION_ARCHITECTURE.deb with.
set(documents "${CMAKE_CURRENT_BINARY_DIR}/deb")
set(doc "${CMAKE_INSTALL_DATADIR}/doc/onelogit")

# The day of the sources stands in the changelog, and as the time of every file in the package (see packaging/package).
execute_process(COMMAND git -C "${PROJECT_SOURCE_DIR}" log -1 --format=%ct
    OUTPUT_VARIABLE source_date OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(source_date "$ENV{SOURCE_DATE_EPOCH}")
elseif(NOT source_date)
    set(source_date 0)
endif()
execute_process(COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C date -u -R -d "@${source_date}"
    OUTPUT_VARIABLE changelog_date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(deb/changelog.in "${documents}/changelog" @ONLY)
foreach(page ${pages})
    configure_file(${page} "${documents}" COPYONLY)
    cmake_path(GET page FILENAME name)
    execute_process(COMMAND gzip -9nf "${documents}/${name}" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${documents}/${name}.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endforeach()
execute_process(COMMAND gzip -9nf "${documents}/changelog" COMMAND_ERROR_IS_FATAL ANY)
install(FILES "${documents}/changelog.gz" deb/copyright DESTINATION "${doc}")

install(FILES deb/lintian-overrides DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME onelogit)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME onelogit)
set(CPACK_PACKAGE_VENDOR "OneLogit")
set(CPACK_PACKAGE_CONTACT "The authors of OneLogit <onelogit@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "search pictures by one logit of a trained classifier")
set(CPACK_PACKAGE_DESCRIPTION
"OneLogit opens trained image classifiers, shows how far each one separates its
true from its false logits, and searches folders of pictures for one class:
pick the class, move the threshold, and the pictures that pass it appear, best
first. Another class costs one dot product a picture.

It has a window (onelogit) and a command line (onelogit-cli). Pictures are only
ever read, and nothing is sent anywhere.")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_SOURCE_DIR}/dist")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_ONELOGIT_STRIP "${CMAKE_STRIP}")
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/deb/strip.cmake")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
if(WEB_ADDRESS)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${WEB_ADDRESS}")
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# Without the first of these, CPack makes a package that depends on nothing.
find_program(DPKG_SHLIBDEPS dpkg-shlibdeps REQUIRED)
find_program(FILE_KIND file REQUIRED)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The plugin that draws SVG icons: a package of its own since Debian 13.
find_file(SVG_PLUGIN libqsvgicon.so PATH_SUFFIXES qt6/plugins/iconengines
    PATHS "/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}" NO_DEFAULT_PATH REQUIRED)
execute_process(COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C dpkg-query -S "${SVG_PLUGIN}" OUTPUT_VARIABLE svg_icons COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE ":.*" "" svg_icons "${svg_icons}")
# LibTorch takes any BLAS; with the reference one its products run 15 times slower.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-openmp | libopenblas0-pthread | libmkl-rt, ${svg_icons}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland, fonts-noto-core, fonts-noto-cjk") # letters of the window's languages
include(CPack)
