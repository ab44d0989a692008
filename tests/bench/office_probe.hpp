#pragma once
#include <com/sun/star/task/XJob.hpp>

namespace referralbook::tests {

/// A job of a library of ours (reading_probe, deck_probe) that runs inside the_office(): what is timed there goes
/// through no pipe.
com::sun::star::uno::Reference<com::sun::star::task::XJob> probe(char const* library);

}
