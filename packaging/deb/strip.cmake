# cpack runs this over what it is going to pack: removes what only tells which compiler was used, as Debian's tools do.
file(GLOB_RECURSE files LIST_DIRECTORIES false "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*")
foreach(file IN LISTS files)
    file(READ "${file}" start LIMIT 4 HEX)
    if(start STREQUAL "7f454c46" AND NOT IS_SYMLINK "${file}")
        execute_process(COMMAND "${CPACK_ONELOGIT_STRIP}" --strip-unneeded --remove-section=.comment --remove-section=.note
            "${file}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()
