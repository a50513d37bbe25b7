#include "engine/formats/onnx_net.h"

#include "engine/model/runtime.h"

#include <opencv2/core/utility.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/core/version.hpp>
#include <opencv2/dnn.hpp>

#include <algorithm>
#include <mutex>
#include <new>

namespace onelogit::formats {
namespace {

std::string between(const std::string& text, std::string_view start, std::string_view ends) {
    const std::size_t found = text.find(start);
    if (found == std::string::npos)
        return {};
    const std::size_t first = found + start.size();
    const std::size_t end = text.find_first_of(ends, first);
    return end == std::string::npos ? std::string() : text.substr(first, end - first);
}

/// What failed, of the text of an exception of OpenCV: the innermost message, on one line, without function and file.
std::string reason(const cv::Exception& thrown) {
    std::string text = thrown.what();
    if (const std::size_t inner = text.rfind("error: ("); inner != std::string::npos)
        text = text.substr(std::min(text.find(')', inner), text.size() - 1) + 1);
    if (const std::size_t function = text.rfind(" in function '"); function != std::string::npos) {
        const std::size_t end = std::min(text.find('\n', function), text.size());
        text.erase(function, end - function);
    }
    std::string line;
    for (const char c : text)
        if (const bool space = c == ' ' || c == '\n' || c == '>'; !space || (!line.empty() && line.back() != ' '))
            line += space ? ' ' : c;
    constexpr std::size_t most = 200;
    line.resize(std::min(line.find_last_not_of(' ') + 1, most));
    return line;
}

Error asError(const cv::Exception& thrown, const std::string& subject) {
    if (thrown.code == cv::Error::StsNoMem)
        return {ErrorCode::OutOfMemory, subject, {}};
    const std::string what = thrown.what();
    // "Node [Foo@ai.onnx]:(name) parse error", else "Can't create layer \"name\" of type \"Foo\"".
    std::string op = between(what, "Node [", "@]");
    if (op.empty())
        op = between(what, "of type \"", "\"");
    const bool aboutSizes = what.find("must be equal to") != std::string::npos; // as OpenCV's size checks say it
    if (op.empty() || aboutSizes)
        return {ErrorCode::ShapeMismatch, subject, "OpenCV cannot run it: " + reason(thrown)};
    return {ErrorCode::UnsupportedOperator, subject, op + ": " + reason(thrown)};
}

template<typename Work>
std::invoke_result_t<Work> translated(const std::string& subject, Work&& work) {
    try {
        return work();
    } catch (const cv::Exception& thrown) {
        return asError(thrown, subject);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, subject, {}};
    } catch (const std::exception& thrown) {
        return Error{ErrorCode::Damaged, subject, thrown.what()};
    }
}

} // namespace

void prepareOpenCv() {
    static std::once_flag once;
    std::call_once(once, [] {
        cv::setNumThreads(0);
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
        cv::redirectError([](int, const char*, const char*, const char*, int, void*) { return 0; });
    });
}

std::string NetOutput::shown() const {
    std::string text;
    for (const int dim : dims)
        text += (text.empty() ? "" : " x ") + std::to_string(dim);
    return text;
}

struct OnnxNet::Impl {
    cv::dnn::Net net;
    ImageShape shape;
    std::string subject;
};

OnnxNet::OnnxNet(std::unique_ptr<Impl> content) : impl(std::move(content)) {}
OnnxNet::OnnxNet(OnnxNet&&) noexcept = default;
OnnxNet& OnnxNet::operator=(OnnxNet&&) noexcept = default;
OnnxNet::~OnnxNet() = default;

Result<OnnxNet> OnnxNet::create(const std::vector<std::byte>& model, const ImageShape& input,
                                const std::string& subject) {
    model::prepareRuntime();
    prepareOpenCv();
    return translated(subject, [&]() -> Result<OnnxNet> {
        auto impl = std::make_unique<Impl>();
        impl->shape = input;
        impl->subject = subject;
        impl->net = cv::dnn::readNetFromONNX(reinterpret_cast<const char*>(model.data()), model.size());
        if (impl->net.empty())
            return Error{ErrorCode::NoClassifier, subject, "no operators"};
        impl->net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        impl->net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
#if CV_VERSION_MAJOR > 4 || (CV_VERSION_MAJOR == 4 && CV_VERSION_MINOR >= 7)
        impl->net.enableWinograd(false); // faster, but less exact
#endif
        return OnnxNet(std::move(impl));
    });
}

Result<NetOutput> OnnxNet::run(std::span<const float> picture) {
    return translated(impl->subject, [&]() -> Result<NetOutput> {
        const ImageShape& shape = impl->shape;
        cv::Mat input({1, shape.channels, shape.height, shape.width}, CV_32F);
        std::copy(picture.begin(), picture.end(), input.ptr<float>());
        impl->net.setInput(input);
        const cv::Mat output = impl->net.forward();
        if (output.type() != CV_32F)
            return Error{ErrorCode::NoClassifier, impl->subject, "it gives no floats"};
        const cv::Mat plain = output.isContinuous() ? output : output.clone();
        NetOutput result;
        for (int i = 0; i < plain.dims; ++i)
            result.dims.push_back(plain.size[i]);
        result.numbers.assign(plain.ptr<float>(), plain.ptr<float>() + plain.total());
        return result;
    });
}

} // namespace onelogit::formats
