# Half the time of compiling a source goes into reading Qt's headers: nearly all of them read the same ones, which are read
# once here. Not so Qt Test's, which hold each target's folders. Every build does so, that of a package too: what is packaged
# is compiled as it is tested. Whether each source includes what it needs shows a build with CMAKE_DISABLE_PRECOMPILE_HEADERS.
add_library(nymvisor_headers STATIC ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
target_link_libraries(nymvisor_headers PRIVATE nymvisor_warnings Qt6::Core)
target_precompile_headers(nymvisor_headers PRIVATE <QtCore>)

function(nymvisor_precompiled target)
    target_precompile_headers(${target} REUSE_FROM nymvisor_headers)
endfunction()
