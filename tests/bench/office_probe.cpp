#include "bench/office_probe.hpp"
#include "office/support/inside.hpp"

namespace referralbook::tests {

com::sun::star::uno::Reference<com::sun::star::task::XJob> probe(char const* library) {
    return made_inside(the_office(), library);
}

}
