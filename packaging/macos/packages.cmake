# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0

# macOS: an application bundle with Qt in it, and a disk image. Included before CPack when APPLE. Signing and
# notarisation come after it: notarise.sh.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME "sharewarden-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME "Sharewarden ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
# The bundle alone; the programs in bin/ are for those who build for themselves.
set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};sharewarden;bundle;/")

# Set by MACOSX_DEPLOYMENT_TARGET in the environment, for what is compiled; otherwise what Qt itself asks for.
set(SHAREWARDEN_MINIMUM_MACOS "${CMAKE_OSX_DEPLOYMENT_TARGET}")
if(NOT SHAREWARDEN_MINIMUM_MACOS)
  set(SHAREWARDEN_MINIMUM_MACOS "${QT_SUPPORTED_MIN_MACOS_VERSION}")
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/Info.plist.in" "${CMAKE_CURRENT_BINARY_DIR}/Info.plist" @ONLY)

set(icon "${CMAKE_CURRENT_BINARY_DIR}/sharewarden.icns")
execute_process(COMMAND "${CMAKE_CURRENT_LIST_DIR}/make_icns.sh" "${icon}" COMMAND_ERROR_IS_FATAL ANY)
target_sources(sharewarden PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY sharewarden PROPERTIES
  GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(sharewarden PROPERTIES
  MACOSX_BUNDLE ON
  OUTPUT_NAME Sharewarden
  MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_BINARY_DIR}/Info.plist"
  MACOSX_BUNDLE_GUI_IDENTIFIER "${SHAREWARDEN_APP_ID}"
  MACOSX_BUNDLE_BUNDLE_NAME Sharewarden
  MACOSX_BUNDLE_ICON_FILE sharewarden.icns
  MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
  MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}")

install(TARGETS sharewarden BUNDLE DESTINATION . COMPONENT bundle)
install(PROGRAMS "$<TARGET_FILE:sharewarden-cli>" "$<TARGET_FILE:sharewarden-sandbox>"
  DESTINATION Sharewarden.app/Contents/MacOS COMPONENT bundle)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION Sharewarden.app/Contents/Resources COMPONENT bundle)

# macdeployqt, run by the install step: Qt's frameworks and plug-ins, SQLite and TLS among them.
if(COMMAND qt_generate_deploy_script)
  qt_generate_deploy_script(TARGET sharewarden OUTPUT_SCRIPT deploy_script CONTENT "
qt_deploy_runtime_dependencies(
  EXECUTABLE Sharewarden.app
  ADDITIONAL_EXECUTABLES
    Sharewarden.app/Contents/MacOS/sharewarden-cli
    Sharewarden.app/Contents/MacOS/sharewarden-sandbox)
if(NOT EXISTS \"\${QT_DEPLOY_PREFIX}/Sharewarden.app/Contents/PlugIns/sqldrivers/libqsqlite.dylib\")
  message(FATAL_ERROR \"macdeployqt left out the SQLite driver\")
endif()
")
  install(SCRIPT "${deploy_script}" COMPONENT bundle)
endif()
