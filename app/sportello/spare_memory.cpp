#include "app/sportello/spare_memory.h"

#include <cstdlib>   // for the library's own macro

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace app {

void giveSpareMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}   // namespace app
