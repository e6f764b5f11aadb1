# The toolchain for another of Debian's architectures, on a Debian that has its libraries beside its own: NYMVISOR_FOR, a
# variable of the environment, names it (arm64). installer/cross makes such a Debian.
include(${CMAKE_CURRENT_LIST_DIR}/DebianArchitecture.cmake)

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR ${DEB_HOST_GNU_CPU})
set(CMAKE_C_COMPILER ${DEB_HOST_GNU_TYPE}-gcc)
set(CMAKE_CXX_COMPILER ${DEB_HOST_GNU_TYPE}-g++)
set(CMAKE_LIBRARY_ARCHITECTURE ${DEB_HOST_MULTIARCH})
set(PKG_CONFIG_EXECUTABLE ${DEB_HOST_GNU_TYPE}-pkg-config)
# Qt's own programs for a build (moc, lrelease) are of the architecture that builds.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/${DEB_BUILD_MULTIARCH}/cmake)
# The manual and the completions are written by the program itself.
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-${DEB_HOST_GNU_CPU}-static)
