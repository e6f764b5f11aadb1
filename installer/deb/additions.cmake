# What only a Debian package holds, put into the folder that is packed.
set(usr "${CPACK_TEMPORARY_DIRECTORY}/usr")
set(documentation "${usr}/share/doc/nymvisor")
set(here "${CMAKE_CURRENT_LIST_DIR}")

# Debian has the Apache License itself, and wants its own form of who holds the copyright.
file(REMOVE_RECURSE "${usr}/share/licenses")
file(COPY "${here}/copyright" DESTINATION "${documentation}")
file(COPY "${here}/lintian-overrides" DESTINATION "${usr}/share/lintian/overrides")
file(RENAME "${usr}/share/lintian/overrides/lintian-overrides" "${usr}/share/lintian/overrides/nymvisor")

# Debian's zsh looks elsewhere for what packages bring.
file(MAKE_DIRECTORY "${usr}/share/zsh/vendor-completions")
file(RENAME "${usr}/share/zsh/site-functions/_nymvisor" "${usr}/share/zsh/vendor-completions/_nymvisor")
file(REMOVE_RECURSE "${usr}/share/zsh/site-functions")

string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC) # honours SOURCE_DATE_EPOCH
file(WRITE "${documentation}/changelog.Debian" "nymvisor (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * What changed is in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
file(RENAME "${documentation}/CHANGELOG.md" "${documentation}/changelog")
execute_process(COMMAND gzip --best --no-name "${documentation}/changelog.Debian" "${documentation}/changelog"
    COMMAND_ERROR_IS_FATAL ANY)
