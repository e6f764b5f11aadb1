#pragma once

#include "manual/roff.h"

namespace nymvisor {

/// Adds what @p markdown says to a page. It knows what the texts of this project use: headings, paragraphs, bullets,
/// examples indented by four blanks, and tables, whose rows become terms. A heading of the first level is left out: it
/// is the page's own.
void addMarkdown(RoffPage &page, const QString &markdown);

} // namespace nymvisor
