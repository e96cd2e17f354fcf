# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0

# Run by CPack between installing the files and packing them: what Debian wants and others do not, and the reverse.
set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share")
if(NOT EXISTS "${share}/applications")
  message(FATAL_ERROR "The staged files are not where they were expected: ${share}")
endif()
if(CPACK_GENERATOR STREQUAL "DEB")
  # The licence is in every Debian system already: doc/sharewarden/copyright names it.
  file(REMOVE_RECURSE "${share}/licenses")
  # Debian's zsh looks for completions of packages here.
  file(RENAME "${share}/zsh/site-functions" "${share}/zsh/vendor-completions")
else()
  file(REMOVE_RECURSE "${share}/lintian")
  file(REMOVE "${share}/doc/sharewarden/changelog.Debian.gz" "${share}/doc/sharewarden/copyright")
endif()
# Whatever the umask of who builds it; the files have their modes from install().
file(CHMOD_RECURSE "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
