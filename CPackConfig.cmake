# Makes the packages from the install rules of a release build:
#
#   cmake --preset release && cmake --build --preset release
#   cd build/release && cpack --config ../../CPackConfig.cmake
#
# CMake would overwrite this file in a build inside the source folder; CMakeLists.txt refuses one.
set(source "${CMAKE_CURRENT_LIST_DIR}")
file(STRINGS "${source}/CMakeLists.txt" project_line REGEX "^project\\(nymvisor VERSION ")
string(REGEX REPLACE "^project\\(nymvisor VERSION ([0-9.]+).*" "\\1" CPACK_PACKAGE_VERSION "${project_line}")

set(CPACK_GENERATOR "DEB;RPM")
set(CPACK_CMAKE_GENERATOR Ninja)
set(CPACK_INSTALL_CMAKE_PROJECTS "${source}/build/release;nymvisor;ALL;/")
set(CPACK_PACKAGE_DIRECTORY "${source}/build/packages")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_PACKAGE_NAME nymvisor)
set(CPACK_PACKAGE_FILE_NAME "nymvisor-${CPACK_PACKAGE_VERSION}")
set(CPACK_PACKAGE_VENDOR "The nymvisor developers")
set(CPACK_PACKAGE_CONTACT "The nymvisor developers <nymvisor@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Supervises a network node and upgrades it unattended")
set(CPACK_PACKAGE_DESCRIPTION
    "nymvisor runs a network node, learns of its releases, downloads and verifies them while the node runs on, backs
the node's data up, switches the binary and starts it again.")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://nymtech.net")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${source}/installer/deb/postinst")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0")
set(CPACK_RPM_PACKAGE_SUMMARY "${CPACK_PACKAGE_DESCRIPTION_SUMMARY}")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_POST_INSTALL_SCRIPT_FILE "${source}/installer/rpm/post")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d /usr/libexec /usr/share/doc)
