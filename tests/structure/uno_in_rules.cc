// Must not compile: the rules' target has no include path to UNO.
#include <sal/types.h>
