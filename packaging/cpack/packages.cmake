# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0

# The packages: `cpack --config BUILD/CPackConfig.cmake` makes all of this system's, `-G DEB` one of them.
set(CPACK_PACKAGE_NAME sharewarden)
set(CPACK_PACKAGE_VENDOR "Sharewarden contributors")
set(CPACK_PACKAGE_CONTACT "Sharewarden contributors <sharewarden@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${SHAREWARDEN_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "review and revoke shares of NAVER Cloud server images")
set(CPACK_PACKAGE_DESCRIPTION
"Sharewarden lists every server image of an organisation's NAVER Cloud accounts
and every login ID that it is shared with, revokes exactly the shares that were
ticked and reviewed, and reads the images again to see what really happened.

It keeps a record that shows if it was tampered with, and exports it as
evidence for an auditor. Secret keys are kept in the keychain of the desktop.

This package has the program with windows (sharewarden), its command-line twin
(sharewarden-cli), and a simulated NAVER Cloud to try them on
(sharewarden-sandbox).")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
  include("${CMAKE_CURRENT_LIST_DIR}/../windows/packages.cmake" OPTIONAL)
elseif(APPLE)
  include("${CMAKE_CURRENT_LIST_DIR}/../macos/packages.cmake" OPTIONAL)
else()
  set(CPACK_GENERATOR DEB TGZ)
  find_program(SHAREWARDEN_RPMBUILD rpmbuild)
  if(SHAREWARDEN_RPMBUILD)
    list(APPEND CPACK_GENERATOR RPM)
  endif()
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/stage.cmake")
  set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/format.cmake")

  # The SQLite driver and libsecret are opened at run time and the certificates only read, so nothing finds them
  # by the libraries that the programs are linked with.
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
  set(CPACK_DEBIAN_PACKAGE_SECTION admin)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, ca-certificates")
  string(CONCAT CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n, libqt6svg6, "
    "fonts-noto-cjk | fonts-nanum")

  set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
  set(CPACK_RPM_PACKAGE_RELEASE 1)
  set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0")
  set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtbase, libsecret, ca-certificates")
  # Folders that belong to others.
  set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/user
    /usr/share/applications /usr/share/metainfo /usr/share/licenses
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/man /usr/share/man/man1 /usr/share/man/ko /usr/share/man/ko/man1 /usr/share/man/ja /usr/share/man/ja/man1
    /usr/share/icons /usr/share/icons/hicolor)
  foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
      /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
  endforeach()

  # The archive; the other two are named by the rules of their systems.
  string(TOLOWER "${CMAKE_SYSTEM_NAME}" system)
  set(CPACK_PACKAGE_FILE_NAME "sharewarden-${PROJECT_VERSION}-${system}-${CMAKE_SYSTEM_PROCESSOR}")
endif()

include(CPack)
