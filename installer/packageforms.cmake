# CPack reads this once for each form of package, with CPACK_GENERATOR set to it.
set(release 1) # of one version: NYMVISOR_PACKAGE_RELEASE counts on, when only the packaging has changed
if(DEFINED ENV{NYMVISOR_PACKAGE_RELEASE})
    set(release "$ENV{NYMVISOR_PACKAGE_RELEASE}")
endif()

set(processor ${CMAKE_HOST_SYSTEM_PROCESSOR})
if(DEFINED ENV{NYMVISOR_FOR})
    include("${CMAKE_CURRENT_LIST_DIR}/../cmake/DebianArchitecture.cmake")
    set(processor ${DEB_HOST_GNU_CPU})
    set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE $ENV{NYMVISOR_FOR})
    set(CPACK_RPM_PACKAGE_ARCHITECTURE ${processor})
    set(CPACK_OBJCOPY_EXECUTABLE ${DEB_HOST_GNU_TYPE}-objcopy)
    set(CPACK_READELF_EXECUTABLE ${DEB_HOST_GNU_TYPE}-readelf)
endif()

if(CPACK_GENERATOR STREQUAL "TGZ")
    set(CPACK_PACKAGE_FILE_NAME "nymvisor-${CPACK_PACKAGE_VERSION}-linux-${processor}")
    set(CPACK_STRIP_FILES ON)
    set(CPACK_PACKAGING_INSTALL_PREFIX /)
    set(CPACK_INCLUDE_TOPLEVEL_DIRECTORY ON)
endif()

if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE ${release})
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    # Qt's TLS plugin is part of its network library's package. What the programs link is found by dpkg-shlibdeps.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "systemd | systemd-standalone-sysusers, systemd | systemd-standalone-tmpfiles")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates")
    set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    foreach(script postinst prerm postrm conffiles)
        list(APPEND CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_LIST_DIR}/deb/${script}")
    endforeach()
    set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/deb/additions.cmake")
endif()

if(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
    set(CPACK_RPM_PACKAGE_RELEASE ${release})
    set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0")
    set(CPACK_RPM_PACKAGE_SUMMARY "Supervisor of a network node that upgrades it unattended")
    set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
    set(CPACK_RPM_PACKAGE_URL "${CPACK_PACKAGE_HOMEPAGE_URL}")
    set(CPACK_RPM_PACKAGE_AUTOREQ ON)
    # The TLS plugin is loaded, not linked, so that rpm does not find it: it is in qt6-qtbase.
    set(CPACK_RPM_PACKAGE_REQUIRES "systemd, qt6-qtbase, ca-certificates")
    set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
    set(CPACK_STRIP_FILES ON) # the debug symbols are packed by installer/package
    set(CPACK_RPM_POST_INSTALL_SCRIPT_FILE "${CMAKE_CURRENT_LIST_DIR}/rpm/post")
    set(CPACK_RPM_PRE_UNINSTALL_SCRIPT_FILE "${CMAKE_CURRENT_LIST_DIR}/rpm/preun")
    set(CPACK_RPM_POST_UNINSTALL_SCRIPT_FILE "${CMAKE_CURRENT_LIST_DIR}/rpm/postun")
    set(CPACK_RPM_USER_FILELIST "%config(noreplace) /etc/needrestart/conf.d/nymvisor.conf")
    set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /etc/needrestart /etc/needrestart/conf.d
        /usr/lib/systemd /usr/lib/systemd/system /usr/lib/systemd/user /usr/lib/sysusers.d /usr/lib/tmpfiles.d
        /usr/libexec /usr/share/doc /usr/share/licenses
        /usr/share/man /usr/share/man/man1 /usr/share/man/man5 /usr/share/man/man7)
    # The same bytes each time: the times are those of SOURCE_DATE_EPOCH.
    set(CPACK_RPM_SPEC_MORE_DEFINE
        "%define packager The nymvisor developers
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost localhost
%define _build_id_links none")
endif()
