/*
 * Is a place in an address?  What stands in one leaves with whoever follows it,
 * and pictures are followed unasked.
 */

#ifndef _LLMG_INSPECT_LINK_H_INCLUDED_
#define _LLMG_INSPECT_LINK_H_INCLUDED_


#include "llmg_bytes.h"


/*
 * Bytes before a place that are looked at: a channel has kept them.  What has
 * no blank in so many is taken for an address.
 */
#define LLMG_INSPECT_LINK   704


/*
 * 1 when the end of "before" is in the target of a link, a picture or a frame,
 * in Markdown or HTML, or in an address that names a host, with its scheme or
 * without; mailto: and tel: name none.  "nested": the text is JSON, where a
 * quote ends a string.  Linear.
 */
int llmg_inspect_link(llmg_str_t before, int nested);


#endif /* _LLMG_INSPECT_LINK_H_INCLUDED_ */
