# Makes the packages from the install rules of a build. installer/package does all of it:
#
#   cmake --preset package && cmake --build --preset package
#   cd build/package && cpack --config ../../CPackConfig.cmake
#
# NYMVISOR_BUILD, a variable of the environment, names another build; NYMVISOR_FOR another of Debian's architectures that
# it is for. With SOURCE_DATE_EPOCH in the environment, when building too, the same commit gives the same bytes.
# CMake would overwrite this file in a build inside the source folder; CMakeLists.txt refuses one.
set(source "${CMAKE_CURRENT_LIST_DIR}")
file(STRINGS "${source}/CMakeLists.txt" project_line REGEX "^project\\(nymvisor VERSION ")
string(REGEX REPLACE "^project\\(nymvisor VERSION ([0-9.]+).*" "\\1" CPACK_PACKAGE_VERSION "${project_line}")

set(for "")
if(DEFINED ENV{NYMVISOR_FOR})
    set(for "-$ENV{NYMVISOR_FOR}")
endif()
set(build "${source}/build/package${for}")
if(DEFINED ENV{NYMVISOR_BUILD})
    set(build "$ENV{NYMVISOR_BUILD}")
endif()

set(CPACK_GENERATOR "DEB;RPM;TGZ")
set(CPACK_PROJECT_CONFIG_FILE "${source}/installer/packageforms.cmake") # what differs from form to form
set(CPACK_CMAKE_GENERATOR Ninja)
set(CPACK_INSTALL_CMAKE_PROJECTS "${build};nymvisor;ALL;/")
set(CPACK_PACKAGE_DIRECTORY "${source}/build/packages${for}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_PACKAGE_NAME nymvisor)
set(CPACK_PACKAGE_FILE_NAME "nymvisor-${CPACK_PACKAGE_VERSION}")
set(CPACK_PACKAGE_VENDOR "The nymvisor developers")
set(CPACK_PACKAGE_CONTACT "The nymvisor developers <nymvisor@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "supervisor of a network node that upgrades it unattended")
set(CPACK_PACKAGE_DESCRIPTION
    "nymvisor runs a network node (nym-node and its like), learns of its
releases, downloads and verifies them while the node runs on, backs the
node's data up, switches the binary and starts it again. A version that
does not stay up is taken back, with the data that the old one had.")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://nymtech.net")
