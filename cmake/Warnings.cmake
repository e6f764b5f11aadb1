# Every target of the project links this. Third-party headers are SYSTEM and stay quiet.
option(NYMVISOR_WARNINGS_ARE_ERRORS "Treat compiler warnings as errors" OFF)

add_library(nymvisor_warnings INTERFACE)
target_compile_options(nymvisor_warnings INTERFACE
    -Wall
    -Wextra
    -Wpedantic
    $<$<NOT:$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wshadow> # joined sources see each other's constants
    -Wnon-virtual-dtor
    -Woverloaded-virtual
    -Wcast-align
    -Wformat=2
    -Werror=switch # a state without its branch is a mistake, whatever else is allowed
    -Werror=return-type
    $<$<BOOL:${NYMVISOR_WARNINGS_ARE_ERRORS}>:-Werror>
)
# No -Wconversion: Qt's own sizes are signed and mixed, the casts it asks for hide more than they show.
target_compile_definitions(nymvisor_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
# What a distribution's hardening asks for. The sanitizers bring their own checks of the same places.
if(CMAKE_CXX_FLAGS_DEBUG MATCHES "sanitize")
    target_compile_definitions(nymvisor_warnings INTERFACE NYMVISOR_SANITIZED)
else()
    target_compile_options(nymvisor_warnings INTERFACE -fstack-protector-strong $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
    target_link_options(nymvisor_warnings INTERFACE -Wl,-z,relro,-z,now)
endif()
target_compile_options(nymvisor_warnings INTERFACE -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
target_link_options(nymvisor_warnings INTERFACE -Wl,--as-needed)
