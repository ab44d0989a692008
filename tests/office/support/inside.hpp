#pragma once
#include "office/support/office.hpp"

#include <com/sun/star/task/XJob.hpp>
#include <string_view>

namespace referralbook::tests {

/// What a library of ours makes inside an office: what it does there goes through no pipe. The library is no extension;
/// its component_getFactory makes one object under any name.
com::sun::star::uno::Reference<com::sun::star::task::XJob> made_inside(office const& where, std::string_view library);

}
