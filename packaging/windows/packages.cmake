# SPDX-FileCopyrightText: 2026 Sharewarden contributors
# SPDX-License-Identifier: Apache-2.0

# Windows: a version resource and an icon for every program, Qt beside them, an installer (NSIS 3.03 or newer) and an
# archive. Included before CPack when WIN32.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Sharewarden")
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY "Sharewarden")
set(CPACK_PACKAGE_FILE_NAME "sharewarden-${PROJECT_VERSION}-win64")
# Start menu.
set(CPACK_PACKAGE_EXECUTABLES sharewarden "Sharewarden")
set(CPACK_NSIS_PACKAGE_NAME "Sharewarden")
set(CPACK_NSIS_DISPLAY_NAME "Sharewarden")
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_LIST_DIR}/sharewarden.ico")
set(CPACK_NSIS_MUI_UNIICON "${CMAKE_CURRENT_LIST_DIR}/sharewarden.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\sharewarden.exe")
set(CPACK_NSIS_URL_INFO_ABOUT "${SHAREWARDEN_HOMEPAGE}")
set(CPACK_NSIS_HELP_LINK "${SHAREWARDEN_HOMEPAGE}/issues")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
# PATH stays as it is: NSIS cuts a long one off.
set(CPACK_NSIS_MODIFY_PATH OFF)

# What the file's properties say.
function(sharewarden_version_resource target description)
  set(RC_NAME "${target}")
  set(RC_DESCRIPTION "${description}")
  set(RC_ICON "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/sharewarden.ico")
  string(REPLACE "." "," RC_VERSION "${PROJECT_VERSION},0")
  set(resource "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
  configure_file("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/program.rc.in" "${resource}" @ONLY)
  target_sources(${target} PRIVATE "${resource}")
endfunction()
sharewarden_version_resource(sharewarden "Sharewarden")
sharewarden_version_resource(sharewarden-cli "Sharewarden on the command line")
sharewarden_version_resource(sharewarden-sandbox "Simulated NAVER Cloud for Sharewarden")

# No console window behind the program's own.
set_target_properties(sharewarden PROPERTIES WIN32_EXECUTABLE ON)

# QtKeychain and QCoro are linked in when packaging/dependencies.sh built them; elsewhere they may be libraries.
foreach(library Qt6Keychain::Qt6Keychain QCoro6::Core QCoro6::Network)
  if(TARGET ${library})
    get_target_property(kind ${library} TYPE)
    if(kind STREQUAL "SHARED_LIBRARY")
      install(FILES "$<TARGET_FILE:${library}>" DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
  endif()
endforeach()

# windeployqt, run by the install step: Qt's libraries, its plug-ins (SQLite and TLS among them), the compiler's runtime.
if(COMMAND qt_generate_deploy_script)
  qt_generate_deploy_script(TARGET sharewarden OUTPUT_SCRIPT deploy_script CONTENT "
qt_deploy_runtime_dependencies(
  EXECUTABLE \"${CMAKE_INSTALL_BINDIR}/$<TARGET_FILE_NAME:sharewarden>\"
  ADDITIONAL_EXECUTABLES
    \"${CMAKE_INSTALL_BINDIR}/$<TARGET_FILE_NAME:sharewarden-cli>\"
    \"${CMAKE_INSTALL_BINDIR}/$<TARGET_FILE_NAME:sharewarden-sandbox>\"
  GENERATE_QT_CONF)
foreach(plugin sqldrivers/qsqlite tls/qschannelbackend platforms/qwindows)
  if(NOT EXISTS \"\${QT_DEPLOY_PREFIX}/\${QT_DEPLOY_PLUGINS_DIR}/\${plugin}.dll\")
    message(FATAL_ERROR \"windeployqt left out \${plugin}.dll\")
  endif()
endforeach()
")
  install(SCRIPT "${deploy_script}")
endif()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/CHANGELOG.md" DESTINATION .)
