#include "office/support/office.hpp"

#include "office/support/office_process.hpp"
#include "support/file_content.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/FrameSearchFlag.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <cppuhelper/bootstrap.hxx>

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace referralbook::tests {

using namespace com::sun::star;
using namespace std::chrono_literals;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

std::filesystem::path scratch_folder() {
    static std::atomic<int> count = 0;
    const auto path = std::filesystem::temp_directory_path() /
        ("referralbook-office-" + std::to_string(getpid()) + '-' + std::to_string(++count));
    std::filesystem::create_directories(path);
    return path;
}

void install(std::filesystem::path const& extension, std::filesystem::path const& profile) {
    const auto log = profile / "unopkg.log";
    std::filesystem::create_directories(profile);
    // Shared, because unopkg refuses root otherwise; in the profile's own cache, so nothing is shared at all.
    std::vector<std::string> words{REFERRALBOOK_UNOPKG, "add", "--shared", "--suppress-license", "-f"};
    for (auto const& word : isolation(profile)) words.push_back(word);
    words.push_back(extension.string());
    if (const int code = run_program(words, log, 120s); code != 0)
        throw std::runtime_error{"unopkg could not install " + extension.string() + " (exit code " +
            std::to_string(code) + "):\n" + content_of(log)};
}

// The client's own UNO: the office's types, no services of the office.
Reference<uno::XComponentContext> local_context() {
    static const auto context = [] {
        setenv("URE_BOOTSTRAP", "vnd.sun.star.pathname:" REFERRALBOOK_PROGRAM_DIR "/fundamentalrc", 1);
        return cppu::defaultBootstrap_InitialComponentContext();
    }();
    return context;
}

Reference<uno::XComponentContext> connect(std::string const& pipe, office_process& process) {
    const auto local = local_context();
    const auto resolver = bridge::UnoUrlResolver::create(local);
    const auto url = wide("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext");
    for (const auto until = std::chrono::steady_clock::now() + 90s; std::chrono::steady_clock::now() < until;) {
        try {
            return {resolver->resolve(url), UNO_QUERY_THROW};
        } catch (connection::NoConnectException const&) {
            if (!process.alive()) break;
            std::this_thread::sleep_for(20ms);
        }
    }
    return {};
}

// The watchdog reaches for the process from its own thread.
std::mutex breakable_lock;
office_process* breakable = nullptr;

std::unique_ptr<office>& running() {
    static std::unique_ptr<office> one;
    return one;
}

}

office::office(options const& what) : folder_{scratch_folder()} {
    const std::filesystem::path soffice{REFERRALBOOK_SOFFICE};
    if (!std::filesystem::exists(soffice)) throw std::runtime_error{"LibreOffice is missing: " + soffice.string()};
    const auto profile = what.profile.empty() ? folder_ / "profile" : what.profile;
    if (what.with_extension && !std::filesystem::exists(profile)) {
        const auto* given = std::getenv("REFERRALBOOK_OXT");
        const std::filesystem::path extension{given ? given : REFERRALBOOK_BUILT_OXT};
        if (!std::filesystem::exists(extension))
            throw std::runtime_error{"the extension is missing: " + extension.string()};
        install(extension, profile);
    }
    const std::string pipe = "referralbook_" + folder_.filename().string();
    process_ = std::make_unique<office_process>(
        office_process::options{.soffice = soffice, .profile = profile, .pipe = pipe, .headless = !what.visible});
    {
        const std::scoped_lock lock{breakable_lock};
        breakable = process_.get();
    }
    context_ = connect(pipe, *process_);
    if (!context_.is()) throw std::runtime_error{"LibreOffice did not start:\n" + content_of(profile / "soffice.log")};
    desktop_ = frame::Desktop::create(context_);
}

office::~office() {
    try {
        if (desktop_.is() && process_->alive()) desktop_->terminate();
        process_->wait(10s);
    } catch (uno::Exception const&) {
        // It has gone already; the process object cleans up.
    }
    desktop_.clear();
    context_.clear();
    {
        const std::scoped_lock lock{breakable_lock};
        if (breakable == process_.get()) breakable = nullptr;
    }
    process_.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

Reference<uno::XInterface> office::instance(std::string_view name) const {
    return context_->getServiceManager()->createInstanceWithContext(wide(name), context_);
}

Reference<lang::XComponent> office::open(
    rtl::OUString const& url, uno::Sequence<beans::PropertyValue> const& how) const {
    const Reference<frame::XComponentLoader> loader{desktop_, UNO_QUERY_THROW};
    const auto component = loader->loadComponentFromURL(url, "_blank", 0, how);
    if (!component.is()) throw std::runtime_error{"LibreOffice could not open " + narrow(url)};
    return component;
}

workbook office::new_spreadsheet() const {
    return {context_, open("private:factory/scalc", named_values({{"OnMainThread", any(true)}}))};
}

workbook office::load(std::filesystem::path const& path, bool read_only, std::string_view csv_options) const {
    if (!std::filesystem::exists(path)) throw std::runtime_error{path.string() + " is missing"};
    auto opened = path;
    if (path.lexically_relative(folder_).string().starts_with("..")) {
        opened = folder_ / path.filename();
        std::filesystem::copy_file(path, opened, std::filesystem::copy_options::overwrite_existing);
    }
    if (csv_options.empty())
        return {
            context_, open(url_of(opened), named_values({{"OnMainThread", any(true)}, {"ReadOnly", any(read_only)}}))};
    return {context_,
        open(url_of(opened),
            named_values({{"OnMainThread", any(true)}, {"ReadOnly", any(read_only)},
                {"FilterName", any("Text - txt - csv (StarCalc)")}, {"FilterOptions", any(csv_options)}}))};
}

pid_t office::process() const { return process_->main_process(); }

bool office::alive() const { return process_->alive(); }

office& the_office() {
    auto& one = running();
    if (one && !one->alive()) one.reset();
    if (!one) one = std::make_unique<office>();
    return *one;
}

std::string configured(std::string_view path, std::string_view language) {
    const auto provider = the_office().service<lang::XMultiServiceFactory>(
        "com.sun.star.configuration.ConfigurationProvider");
    const auto slash = path.rfind("//");
    const uno::Any arguments[]{uno::Any{beans::NamedValue{"nodepath", uno::Any{wide(path.substr(0, slash))}}},
        uno::Any{beans::NamedValue{"locale", uno::Any{wide(language)}}}};
    const uno::Sequence<uno::Any> asked{arguments, 2};
    const uno::Reference<container::XHierarchicalNameAccess> node{
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", asked),
        uno::UNO_QUERY_THROW};
    rtl::OUString text;
    node->getByHierarchicalName(wide(path.substr(slash + 2))) >>= text;
    return narrow(text);
}

std::string version_of_office() { return configured("/org.openoffice.Setup//Product/ooSetupVersion"); }

bool close_the_office() {
    auto& one = running();
    if (!one) return true;
    const bool was_alive = one->alive();
    one.reset();
    return was_alive;
}

void break_the_office() noexcept {
    const std::scoped_lock lock{breakable_lock};
    if (breakable) breakable->end();
}

}
