#include "engine/formats/operator_list.h"

#include <algorithm>
#include <array>

namespace onelogit::formats {
namespace {

// clang-format off
constexpr auto listed = std::to_array<std::string_view>({
    "aten::Bool", "aten::Float", "aten::FloatImplicit", "aten::Int", "aten::IntImplicit", "aten::ScalarImplicit",
    "aten::__and__", "aten::__contains__", "aten::__derive_index", "aten::__getitem__", "aten::__iand__",
    "aten::__interpolate", "aten::__ior__", "aten::__is__", "aten::__isnot__", "aten::__lshift__", "aten::__not__",
    "aten::__or__", "aten::__range_length", "aten::__round_to_zero_floordiv", "aten::__rshift__", "aten::__xor__",
    "aten::_adaptive_avg_pool2d", "aten::_autocast_to_full_precision", "aten::_autocast_to_reduced_precision",
    "aten::_cast_Float", "aten::_convolution", "aten::_convolution_mode", "aten::_log_softmax",
    "aten::_native_multi_head_attention", "aten::_nested_tensor_from_mask",
    "aten::_nested_tensor_from_mask_left_aligned", "aten::_reshape_from_tensor", "aten::_set_item", "aten::_softmax",
    "aten::_transformer_encoder_layer_fwd", "aten::_unsafe_view", "aten::_unwrap_optional",
    "aten::_upsample_bicubic2d_aa", "aten::_upsample_bilinear2d_aa", "aten::_upsample_nearest_exact2d",
    "aten::_weight_norm", "aten::abs", "aten::abs_", "aten::absolute", "aten::acos", "aten::adaptive_avg_pool1d",
    "aten::adaptive_avg_pool2d", "aten::adaptive_avg_pool3d", "aten::adaptive_max_pool1d", "aten::adaptive_max_pool2d",
    "aten::add", "aten::add_", "aten::addbmm", "aten::addcdiv", "aten::addcmul", "aten::addmm", "aten::addmv",
    "aten::addr", "aten::alias", "aten::all", "aten::allclose", "aten::alpha_dropout", "aten::alpha_dropout_",
    "aten::amax", "aten::amin", "aten::any", "aten::append", "aten::arange", "aten::argmax", "aten::argmin",
    "aten::argsort", "aten::as_strided", "aten::asin", "aten::atan", "aten::atan2", "aten::avg_pool1d",
    "aten::avg_pool2d", "aten::avg_pool3d", "aten::baddbmm", "aten::batch_norm", "aten::bernoulli", "aten::bernoulli_",
    "aten::bincount", "aten::bitwise_and", "aten::bitwise_not", "aten::bitwise_or", "aten::bitwise_xor", "aten::bmm",
    "aten::broadcast_tensors", "aten::broadcast_to", "aten::bucketize", "aten::cat", "aten::cdist", "aten::ceil",
    "aten::ceil_", "aten::celu", "aten::celu_", "aten::channel_shuffle", "aten::chunk", "aten::clamp", "aten::clamp_",
    "aten::clamp_max", "aten::clamp_max_", "aten::clamp_min", "aten::clamp_min_", "aten::clear", "aten::clone",
    "aten::column_stack", "aten::concat", "aten::constant_pad_nd", "aten::contiguous", "aten::conv1d", "aten::conv2d",
    "aten::conv3d", "aten::conv_transpose1d", "aten::conv_transpose2d", "aten::conv_transpose3d", "aten::convolution",
    "aten::copy", "aten::copy_", "aten::copysign", "aten::cos", "aten::cosh", "aten::cosine_similarity",
    "aten::count_nonzero", "aten::cpu", "aten::cross", "aten::cummax", "aten::cummin", "aten::cumprod", "aten::cumsum",
    "aten::deg2rad", "aten::detach", "aten::detach_", "aten::device", "aten::diag", "aten::diag_embed",
    "aten::diagonal", "aten::diagonal_scatter", "aten::dim", "aten::dist", "aten::div", "aten::div_", "aten::divide",
    "aten::dot", "aten::dropout", "aten::dropout_", "aten::dstack", "aten::einsum", "aten::elu", "aten::elu_",
    "aten::embedding", "aten::empty", "aten::empty_like", "aten::endswith", "aten::eq", "aten::eq_", "aten::equal",
    "aten::erf", "aten::erf_", "aten::erfc", "aten::exp", "aten::exp2", "aten::exp_", "aten::expand", "aten::expand_as",
    "aten::expm1", "aten::extend", "aten::eye", "aten::feature_alpha_dropout", "aten::feature_dropout",
    "aten::feature_dropout_", "aten::fill_", "aten::find", "aten::flatten", "aten::flip", "aten::floor", "aten::floor_",
    "aten::floor_divide", "aten::floordiv", "aten::fmod", "aten::format", "aten::frac", "aten::frobenius_norm",
    "aten::full", "aten::full_like", "aten::gather", "aten::gcd", "aten::ge", "aten::gelu", "aten::gelu_", "aten::get",
    "aten::get_device", "aten::glu", "aten::greater", "aten::greater_equal", "aten::grid_sampler", "aten::group_norm",
    "aten::gt", "aten::hardshrink", "aten::hardsigmoid", "aten::hardsigmoid_", "aten::hardswish", "aten::hardswish_",
    "aten::hardtanh", "aten::hardtanh_", "aten::heaviside", "aten::hstack", "aten::hypot", "aten::im2col",
    "aten::index", "aten::index_add", "aten::index_add_", "aten::index_copy", "aten::index_fill", "aten::index_put",
    "aten::index_put_", "aten::index_select", "aten::insert", "aten::instance_norm", "aten::is_autocast_cpu_enabled",
    "aten::is_autocast_enabled", "aten::is_contiguous", "aten::is_floating_point", "aten::is_grad_enabled",
    "aten::isclose", "aten::isfinite", "aten::isinf", "aten::isnan", "aten::item", "aten::items", "aten::join",
    "aten::keys", "aten::kthvalue", "aten::layer_norm", "aten::lcm", "aten::le", "aten::leaky_relu",
    "aten::leaky_relu_", "aten::len", "aten::lerp", "aten::less", "aten::less_equal", "aten::linalg_norm",
    "aten::linalg_vector_norm", "aten::linear", "aten::linspace", "aten::list", "aten::log", "aten::log10",
    "aten::log1p", "aten::log2", "aten::log_", "aten::log_sigmoid", "aten::log_softmax", "aten::logaddexp",
    "aten::logical_and", "aten::logical_not", "aten::logical_or", "aten::logical_xor", "aten::logit", "aten::logsumexp",
    "aten::lower", "aten::lt", "aten::mH", "aten::mT", "aten::masked_fill", "aten::masked_fill_", "aten::masked_select",
    "aten::matmul", "aten::max", "aten::max_pool1d", "aten::max_pool2d", "aten::max_pool2d_with_indices",
    "aten::max_pool3d", "aten::maximum", "aten::mean", "aten::median", "aten::meshgrid", "aten::min", "aten::minimum",
    "aten::mish", "aten::mish_", "aten::mm", "aten::moveaxis", "aten::movedim", "aten::mul", "aten::mul_",
    "aten::multinomial", "aten::multiply", "aten::mv", "aten::nan_to_num", "aten::nan_to_num_", "aten::narrow",
    "aten::native_batch_norm", "aten::native_dropout", "aten::native_group_norm", "aten::native_layer_norm", "aten::ne",
    "aten::neg", "aten::neg_", "aten::negative", "aten::new_empty", "aten::new_full", "aten::new_ones",
    "aten::new_zeros", "aten::nonzero", "aten::norm", "aten::normal", "aten::normal_", "aten::not_equal", "aten::numel",
    "aten::numpy_T", "aten::one_hot", "aten::ones", "aten::ones_like", "aten::ord", "aten::outer", "aten::pad",
    "aten::permute", "aten::pixel_shuffle", "aten::pixel_unshuffle", "aten::pop", "aten::pow", "aten::pow_",
    "aten::prelu", "aten::prod", "aten::quantile", "aten::rand", "aten::rand_like", "aten::randint", "aten::randn",
    "aten::randn_like", "aten::randperm", "aten::ravel", "aten::reciprocal", "aten::reciprocal_",
    "aten::reflection_pad1d", "aten::reflection_pad2d", "aten::relu", "aten::relu6", "aten::relu6_", "aten::relu_",
    "aten::remainder", "aten::remove", "aten::repeat", "aten::repeat_interleave", "aten::replace",
    "aten::replication_pad2d", "aten::requires_grad_", "aten::reshape", "aten::reshape_as", "aten::result_type",
    "aten::reverse", "aten::rms_norm", "aten::roll", "aten::rot90", "aten::round", "aten::round_", "aten::rrelu",
    "aten::rrelu_", "aten::rsqrt", "aten::rsqrt_", "aten::rsub", "aten::scalar_tensor",
    "aten::scaled_dot_product_attention", "aten::scatter", "aten::scatter_", "aten::scatter_add", "aten::select",
    "aten::select_scatter", "aten::selu", "aten::selu_", "aten::set_grad_enabled", "aten::sigmoid", "aten::sigmoid_",
    "aten::sign", "aten::silu", "aten::silu_", "aten::sin", "aten::sinc", "aten::sinh", "aten::size", "aten::slice",
    "aten::slice_scatter", "aten::softmax", "aten::softplus", "aten::softshrink", "aten::sort", "aten::split",
    "aten::split_with_sizes", "aten::splitlines", "aten::sqrt", "aten::sqrt_", "aten::square", "aten::squeeze",
    "aten::squeeze_", "aten::stack", "aten::startswith", "aten::std", "aten::std_mean", "aten::str", "aten::stride",
    "aten::strip", "aten::sub", "aten::sub_", "aten::subtract", "aten::sum", "aten::swapaxes", "aten::swapdims",
    "aten::t", "aten::t_", "aten::take", "aten::take_along_dim", "aten::tan", "aten::tanh", "aten::tanh_",
    "aten::tensor", "aten::tensor_split", "aten::tensordot", "aten::threshold", "aten::threshold_", "aten::tile",
    "aten::to", "aten::topk", "aten::trace", "aten::transpose", "aten::transpose_", "aten::tril", "aten::tril_indices",
    "aten::triu", "aten::triu_", "aten::triu_indices", "aten::true_divide", "aten::trunc", "aten::type_as",
    "aten::unbind", "aten::unflatten", "aten::unfold", "aten::uniform_", "aten::unique_consecutive",
    "aten::unsafe_chunk", "aten::unsafe_split", "aten::unsqueeze", "aten::unsqueeze_", "aten::upper",
    "aten::upsample_bicubic2d", "aten::upsample_bilinear2d", "aten::upsample_linear1d", "aten::upsample_nearest1d",
    "aten::upsample_nearest2d", "aten::upsample_trilinear3d", "aten::values", "aten::var", "aten::var_mean",
    "aten::view", "aten::view_as", "aten::vstack", "aten::warn", "aten::where", "aten::xlogy", "aten::zero_",
    "aten::zeros", "aten::zeros_like", "prim::Constant", "prim::CreateObject", "prim::DictConstruct", "prim::Enter",
    "prim::EnumName", "prim::EnumValue", "prim::Exit", "prim::GetAttr", "prim::If", "prim::ImplicitTensorToNum",
    "prim::ListConstruct", "prim::ListUnpack", "prim::Loop", "prim::NumToTensor", "prim::RaiseException",
    "prim::SetAttr", "prim::StringIndex", "prim::TupleConstruct", "prim::TupleIndex", "prim::TupleSlice",
    "prim::TupleUnpack", "prim::Uninitialized", "prim::abs", "prim::data", "prim::device", "prim::dtype", "prim::grad",
    "prim::index", "prim::is_cuda", "prim::is_meta", "prim::is_mkldnn", "prim::is_mps", "prim::is_nested",
    "prim::is_none", "prim::is_quantized", "prim::is_sparse", "prim::isinstance", "prim::itemsize", "prim::layout",
    "prim::max", "prim::min", "prim::name", "prim::ndim", "prim::rangelist", "prim::requires_grad", "prim::shape",
    "prim::tolist", "prim::unchecked_cast", "prim::unchecked_unwrap_optional",
});
// clang-format on

static_assert(std::is_sorted(listed.begin(), listed.end()));

} // namespace

bool isListedOperator(std::string_view name) {
    return std::binary_search(listed.begin(), listed.end(), name);
}

} // namespace onelogit::formats
