/**
 * How Vietnamese syllables are made, as its grammars have it, and the commonest of them: a vowel's mark that is lost leaves
 * sixty letters, of which two or three make a syllable, and one of these a word with its neighbour.
 */

/** What begins one, before any vowel, before i, e, ê and y, and before any other. */
export const onsets = {
  any: 'b ch d đ gi h kh l m n nh ph r s t th tr v x',
  front: 'gh k ngh',
  back: 'c g ng',
}

/** What follows, without its tone. Those that end in c, ch, p and t have only two of the tones. */
export const rhymes =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet ' +
  'oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uâc uân uâng uât uây uc ue uê uêch uênh ui um un ung uơ up ut uy uya ' +
  'uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'

/** Words of one syllable, the commonest first: those that hold sentences together, then those of reports. */
export const small =
  'và của là có được các cho để một với không trong này khi những đã thì từ ra nếu về tại theo như sẽ bị lại vào trên đến do cũng mà hoặc hay hơn sau ' +
  'bằng nhưng đó nên vì qua tới cần sang giữa vẫn phải đang rồi dưới mỗi mọi chỉ rất hai ba bốn năm sáu bảy tám chín mười tôi em bạn họ nó chúng ai ' +
  'gì nào đâu sao thế chưa đều luôn cùng cả tất nhiều ít lớn nhỏ mới cũ tốt đúng sai nhanh chậm cao thấp dễ khó trước lên xuống đi gửi nhận mở tắt bật ' +
  'chạy dùng tạo xóa sửa thêm bỏ đặt lấy viết đọc gọi chọn xem thấy biết hiểu học làm thử test dòng bước phần lớp hàm biến tên lệnh tệp máy mạng cổng số ' +
  'thẻ trang nút ảnh lỗi ngày giờ lần cách việc người nhóm bài sẵn gặp giúp tìm giải hỏi trả lời đợi chờ bắt đầu dừng nữa ngay vừa mất còn hết đủ mấy ' +
  'từng cái con chiếc sự cuộc điều thứ kiểu loại dạng mức độ đoạn chữ câu ý nghĩa ở bởi tuy dù dựa nhờ ngoài bên gồm thuộc trừ giống khác riêng chung'

/** Words of two. */
export const compounds =
  'ví dụ|dữ liệu|sử dụng|hệ thống|thông tin|thông số|cấu hình|cài đặt|thiết lập|thiết bị|thiết kế|kết nối|kết quả|kiểm tra|kiểm thử|thực hiện|thực hành|thực tế|' +
  'thực tập|truy cập|truy vấn|cơ sở|cơ bản|cơ chế|dịch vụ|địa chỉ|máy chủ|máy khách|máy tính|máy ảo|người dùng|mật khẩu|tài khoản|tài liệu|tài nguyên|đăng nhập|đăng ký|' +
  'đăng xuất|quản lý|quản trị|triển khai|phát triển|phát hiện|xử lý|xử lí|ứng dụng|chương trình|lập trình|phần mềm|phần cứng|phần tử|thư mục|thư viện|tập tin|tệp tin|' +
  'câu lệnh|cú pháp|giao diện|giao thức|giao tiếp|giao dịch|yêu cầu|mục tiêu|mục đích|nội dung|nội bộ|giới thiệu|hướng dẫn|hướng tới|chuyển hướng|chuyển đổi|' +
  'chuyển tiếp|khắc phục|khó khăn|giải pháp|giải thích|giải quyết|vấn đề|bài học|bài tập|bài toán|báo cáo|kế hoạch|tiến độ|tiến hành|tiến trình|tiếp theo|tiếp tục|' +
  'tiếp cận|bắt đầu|ban đầu|đầu tiên|đầu vào|đầu ra|cuối cùng|sau đó|trước khi|sau khi|trong khi|tuy nhiên|ngoài ra|do đó|vì vậy|bởi vì|mặc dù|mặc định|tất cả|chúng ta|' +
  'chúng tôi|chúng em|đảm bảo|bảo mật|bảo vệ|bảo trì|an toàn|bí mật|hiệu quả|hiệu suất|hiệu năng|tối ưu|tối thiểu|tối đa|tốc độ|thời gian|hiện tại|hiện thị|hiển thị|' +
  'hoạt động|tự động|đồng bộ|đồng thời|bất đồng|phân tích|phân quyền|phân phối|phân biệt|phân loại|phân chia|điều kiện|điều chỉnh|điều khiển|điều phối|điều hướng|' +
  'tham số|tham khảo|tham gia|biến số|giá trị|kiểu dữ|đối tượng|thuộc tính|phương thức|phương pháp|chức năng|tính năng|tính toán|khả năng|kỹ năng|kỹ thuật|kĩ thuật|' +
  'công nghệ|công cụ|công việc|công ty|môi trường|mô hình|mô tả|mô phỏng|kiến thức|kiến trúc|kinh nghiệm|cải thiện|nâng cao|nâng cấp|cập nhật|thay đổi|thay thế|thay vì|' +
  'bổ sung|tìm kiếm|tìm hiểu|nghiên cứu|học tập|học hỏi|rèn luyện|áp dụng|vận hành|vận dụng|khởi động|khởi tạo|khởi chạy|lưu trữ|lưu lượng|lưu ý|chú ý|ghi chú|ghi nhớ|' +
  'ghi lại|tải lên|tải về|tải xuống|cân bằng|bằng cách|dự án|dự phòng|dự kiến|dự đoán|lỗi này|lỗi khi|sự cố|sự kiện|sự khác|gặp phải|gặp lỗi|xảy ra|nguyên nhân|' +
  'nguyên lý|nguyên tắc|quy trình|quy tắc|quy định|quá trình|giai đoạn|nhiệm vụ|trách nhiệm|vai trò|vị trí|trạng thái|trình duyệt|trình bày|trình chủ|trực tiếp|' +
  'trực quan|trực tuyến|gián tiếp|toàn bộ|bộ nhớ|bộ lọc|cục bộ|một số|số lượng|số liệu|đầy đủ|chính xác|chi tiết|cụ thể|rõ ràng|đơn giản|phức tạp|phổ biến|phổ thông|' +
  'quan trọng|cần thiết|phù hợp|tương ứng|tương tự|tương tác|khác nhau|lẫn nhau|độc lập|lập tức|ngay cả|ngay lập|kể cả|bao gồm|dựa trên|dựa vào|liên quan|liên kết|' +
  'liên tục|liên hệ|lợi ích|ưu điểm|nhược điểm|hạn chế|đánh giá|nhận xét|kết luận|tổng kết|tổng quan|tổng hợp|cá nhân|nhóm em|làm việc|làm quen|sinh viên|giảng viên|' +
  'thầy cô|môn học|khóa học|buổi học|tuần này|ngày hôm|chứng chỉ|chứng thực|xác thực|xác nhận|xác định|xác minh|mã hóa|mã nguồn|mã lỗi|giải mã|khóa công|công khai|' +
  'riêng tư|riêng biệt|gói tin|tường lửa|định tuyến|định nghĩa|định dạng|cổng mạng|mạng lưới|mạng nội|địa phương|truyền tải|truyền thông|truyền dữ|chia sẻ|ánh xạ|' +
  'hạ tầng|cơ hội|thử nghiệm|thử thách|thách thức|cố gắng|hoàn thành|hoàn thiện|kịp thời|sẵn sàng|sẵn có|cho phép|không thể|có thể|không có|để có|để tránh|để đảm|' +
  'để kiểm|nếu không|nếu có|khi đó|từ đó|từ chối|từ xa|hỗ trợ|trợ giúp|lựa chọn|tùy chọn|tùy chỉnh|chỉnh sửa|sửa đổi|sửa lỗi|gỡ lỗi|gỡ bỏ|xóa bỏ|loại bỏ|tạo ra|tạo mới|' +
  'thêm mới|danh sách|danh mục|bảng dữ|bảng này|cột này|dòng lệnh|khách hàng|sản phẩm|đơn hàng|giỏ hàng|thanh toán|thống kê|báo lỗi|bình thường|thông thường|' +
  'thường xuyên|nhu cầu|cộng đồng|ổn định|ổ đĩa|ổ cứng|hình ảnh|văn bản|ký tự|kí tự|chuỗi ký|phiên bản|phiên làm|giám sát|theo dõi|cảnh báo|nhật ký|sao lưu|phục hồi|' +
  'khôi phục|mở rộng|mở cổng|đóng gói|đóng cổng|chịu tải|chịu lỗi|tải trọng|cân nhắc|so sánh|so với|thể hiện|cụm máy|chế độ|kỳ vọng|dữ kiện|nghĩa là|tổ chức|cửa sổ|' +
  'cửa hàng|điện tử|điện thoại|hợp lệ|hợp lý|hợp tác|minh họa|biểu đồ|biểu diễn|biểu thức|biểu mẫu|tiêu đề|tiêu chí|tiêu chuẩn|ngôn ngữ|sở hữu|bất kỳ|bất kì|bất cứ|' +
  'trở lên|trở về|trở thành|trở lại|dễ dàng|dễ hiểu|dễ đọc|thứ hai|thứ ba|thứ tự|thủ công|thủ tục|tuân thủ|chữ ký|chữ hoa|chữ thường|chữ số|bỏ qua|bỏ sót|trỏ đến|' +
  'trỏ tới|ra đời|chủ sở|chủ đề|chủ yếu|chủ động|trang chủ|tổng thể|trình tự|lịch sử|thời điểm|thời hạn|đính kèm|màn hình|nền tảng|phụ thuộc|sơ đồ|đồ thị|đồ án|sơ bộ|' +
  'lúc này|lần đầu|lần lượt|lớp học|lớp con|lớp cha|kế thừa|đa hình|đóng vai|trừu tượng|hàm này|khai báo|gán giá|vòng lặp|mảng này|chuỗi này|số nguyên|số thực|số học|' +
  'phép toán|toán tử|toán hạng|con trỏ|bộ xử|vi xử|bảng mã|khóa chính|khóa ngoại|quan hệ|thực thể|ràng buộc|truy xuất|nhất quán|toàn vẹn|chỉ mục|chỉ định|chỉ ra|chỉ số|' +
  'chỉ có|giúp cho|giúp đỡ|nhờ vào|nhờ đó|từ khóa|từ đầu|từ điển|từng bước|từng phần|đề tài|đề xuất|đề ra|đặc biệt|đặc điểm|đặc tả|tập trung|tập hợp|tập dữ|huấn luyện|' +
  'mạng nơ|trí tuệ|nhân tạo|nhân viên|học máy|học sâu|độ chính|độ trễ|độ dài|độ phức|mức độ|chế tạo|sản xuất|kinh doanh|kinh tế|xã hội|gia đình|cuộc sống|con người|' +
  'văn hóa|giáo dục|giáo viên|học sinh|nhà trường|đại học|cao đẳng|việt nam|thế giới|quốc gia|quốc tế|thành phố|thành viên|thành công|thành phần|thành thạo|bạn bè|' +
  'sức khỏe|bệnh viện|khoa học|lý thuyết|lý do|lý luận|nghệ thuật|thể thao|du lịch|thực phẩm|giao thông|an ninh|pháp luật|quyền hạn|quyền lợi|quyền truy|nghĩa vụ|' +
  'ngân hàng|tài chính|thị trường|thương mại|quảng cáo|khách quan|chủ quan|tích cực|tiêu cực|hấp dẫn|thú vị|mới mẻ|chia nhỏ|nhỏ hơn|lớn hơn|cao hơn|tốt hơn|nhanh hơn|' +
  'nhiều hơn|ít nhất|lớn nhất|nhỏ nhất|tốt nhất|mới nhất|duy nhất|thống nhất|hợp nhất|trung bình|trung tâm|trung gian|trung thực|tập lệnh|bộ dữ|bộ công|bộ định|bộ phận|' +
  'cán bộ|tiến bộ|đồng nghĩa|tương đương|tương lai|quá khứ|hiện nay|ngày nay|hàng ngày|hằng ngày|mỗi ngày|tuần tự|tháng này|năm học|kỳ học|học kỳ|thực sự|thật sự|' +
  'rõ rệt|rõ hơn|bản thân|bản chất|bản ghi|bản đồ|căn bản|cơ quan|cơ cấu|nguy cơ|rủi ro|tấn công|lỗ hổng|kẻ tấn|mã độc|phòng chống|phòng ngừa|ngăn chặn|ngăn xếp|' +
  'hàng đợi|danh bạ|thư điện|hộp thư|gửi thư|nhận thư|thư rác|bức thư|tin nhắn|tin tức|lưu trên|lưu lại|lưu vào|sao chép|di chuyển|di động|kéo thả|nhấn nút|nhấp chuột|' +
  'bàn phím|con chuột|âm thanh|hình thức|hình thành|mô tơ|cảm biến|điện áp|dòng điện|nguồn điện|bộ nguồn|nối tiếp|song song|giới hạn|vô hạn|thời kỳ|định kỳ|bất ngờ|' +
  'tình huống|tình trạng|trường hợp|trường học|trường dữ|hợp đồng|hội thoại|đối với|đối thủ|so khớp|khớp với|kết thúc|kết hợp|kết xuất|xuất hiện|xuất ra|đầu cuối|' +
  'điểm cuối|điểm mạnh|điểm yếu|ưu tiên|tối giản|gọn gàng|linh hoạt|tiện lợi|thuận tiện|thuận lợi|hữu ích|cần phải|nên dùng|không nên|không cần|không được|không phải|' +
  'chưa có|đã được|sẽ được|có được|có nghĩa|có khả|đường dẫn|kích thước|phân vùng|thao tác|ngẫu nhiên|khoảng cách|tín hiệu|đánh dấu|đơn vị|phạm vi|cung cấp|phải là|' +
  'bạn có|chất lượng|tồn tại|thất bại|thông điệp|đưa ra|thông báo|sắp xếp|thực thi|tiện ích|đối xứng|của bạn|này sẽ|đây là|bên trái|bên phải|kích hoạt|giữa các|' +
  'phân đoạn|phân giải|tương thích|trao đổi|bên ngoài|xây dựng|phương tiện|nếu bạn|khu vực|tạo một|vật lý|như sau|dưới dạng|chi phí|phục vụ|thêm vào|tạm thời|' +
  'chuyển sang|kiểm soát|điều hành|cố định|điều này|bên trong|thông qua|chưa được|vượt quá|trả lại|trả về|bị lỗi|sẽ bị|cấu trúc|không gian|nằm trong|một cách|cũng có|' +
  'cho việc|phân bổ|hiệu chỉnh|khám phá|quyết định|trước đây|duy trì|đang chạy|mà không|bắt buộc|với nhau|khoảng thời|tích hợp|mục lục|nhập vào|chắc chắn|ảnh hưởng|' +
  'cùng một|còn lại|phản hồi|của người|đại diện|nối với|sau đây|là gì|là một|lệnh sau|tin cậy|nào đó|trả lời|nhận được|quan sát|học viên|tăng tốc|băng thông|tuyển sinh|' +
  'đổi sang|để xem|nhận dạng|sửa chữa|vận chuyển|tóm tắt|cải tiến|đóng góp|đạt được|định vị|viết tắt|hoàn tất|ra khỏi|xóa khỏi|thoát khỏi|bao nhiêu|chính sách|ứng với|' +
  'ngược lại|đường đi|gián đoạn|dẫn đến|quảng bá|ngoại trừ|có sẵn|theo thứ|rất nhiều|được gửi|được gọi|đề nghị|thích hợp|cảm ơn|đi qua|bàn giao|gọi là|hầu hết|quay lại|' +
  'dung lượng|của mình|cũng như|cùng với|giữ nguyên|chịu trách|tiết kiệm|đáp ứng|trở nên|thu thập|lan truyền|nghiệp vụ|ý nghĩa|tên miền|phát sinh|đưa vào|hết hạn|' +
  'tổng quát|bài viết|giải phóng|chuẩn bị|gửi đi|chuẩn hóa|phân mảnh|đường truyền|vi phạm|tiếp nhận|tuỳ chọn|quá hạn|văn phòng|hoàn chỉnh|giả sử|cách thức|giống nhau|' +
  'vùng đệm|nhận biết|tính bảo|không dây|buộc phải|được xây|kiến nghị|trải nghiệm|chuyên môn|chuyên ngành|chuyên nghiệp|nghề nghiệp|sự nghiệp|khởi nghiệp|doanh nghiệp|' +
  'đồng nghiệp|phỏng vấn|tuyển dụng|hồ sơ|luyện tập|ôn tập|bài giảng|bài báo|giáo trình|đồ họa|giao hàng|đặt hàng|đặt tên|đặt lại|đăng tải|phản ánh|góp ý|ý kiến|' +
  'ý tưởng|ý thức|thói quen|động lực|nỗ lực|năng lực|năng suất|năng lượng|chủ nhật|thứ bảy|thứ sáu|thứ năm|thứ tư|buổi sáng|buổi chiều|buổi tối|hôm nay|hôm qua|' +
  'ngày mai|tuần trước|tuần sau|tháng trước|sắp tới|thời lượng|cột mốc|trễ hạn|đúng hạn|thảo luận|trình chiếu|thuyết trình|phân công|chấm điểm|điểm số|kỳ thi|bài thi|' +
  'cuộc thi|cuộc họp|kho mã|kho lưu|xung đột|biên dịch|thông dịch|gỡ rối|kiểm định|kiểm chứng|giả lập|lỗi thời|mượt mà|bộ đệm|ngữ nghĩa|ngữ cảnh|ngữ pháp|bối cảnh|' +
  'quy mô|quy ước|ước tính|ước lượng|dự báo|xác suất|thuật toán|thuật ngữ|đệ quy|vòng đời|luồng dữ|luồng xử|đa luồng|bất biến|hằng số|tham chiếu|con số|chữ cái|' +
  'dấu chấm|dấu phẩy|dấu cách|dòng dữ|khung hình|khuôn mẫu|nhận diện|nhận thức|nhận thấy|cảm nhận|cảm thấy|tự tin|tự học|làm chủ|làm rõ|làm sạch|làm mới|mới lạ|bổ ích|' +
  'lợi thế|thế mạnh|sức mạnh|nhấn mạnh|khái niệm|quy luật|kỷ luật|trỏ về|trỏ vào|gửi đến|gửi về|gửi tới|gửi yêu|máy gửi|người gửi|nối đến|lời gọi|cuộc gọi|tên gọi|' +
  'hỏi đáp|câu hỏi|đặt câu|trở ngại|cản trở|nhắc nhở|chỗ này|một chỗ|bổ trợ|bộ khung|bố cục|bố trí|phân bố|công bố|khối lượng|khối dữ|mỗi khối|tổng số|đổi mới|đổi tên|' +
  'đổi lại|đội nhóm|quân đội|phối hợp|mối quan|mối nối|đầu mối|giới trẻ|biên giới|lợi nhuận|lời khuyên|lời giải|lời nói|thời tiết|đợt này|gợi ý|hợp thành|lỏng lẻo|' +
  'mỏng hơn|nhỏ gọn|rõ nét|tỏ ra|chứng tỏ|hiện đại|hiện có|thể loại|cổ điển|cổ phần|nổi bật|nổi tiếng|trôi nổi|nhóm nhỏ|hiểu biết|hiểu rõ|chuyển giao|vận động|tiền tố|' +
  'hậu tố|tiền đề|tiền mặt|số tiền|nhiều lần|nhiều người|điện toán|đám mây|trí nhớ|ghi nhận|ghi đè|sửa lại|viết lại|chạy lại|tải lại|thử lại|làm lại|tóm lại|nhìn chung|' +
  'nói chung|nói cách|ví như|chẳng hạn|đặc thù|đặc trưng|thêm nữa|hơn nữa|vả lại|đồng ý|đồng đội|đồng hồ|hộ trợ|độc giả|tuổi thọ|trẻ em|phụ huynh|phụ trách|phụ lục|' +
  'phụ trợ|khởi đầu|khởi nguồn|đến từ|để lại|để ý|kể trên|trên đây|dưới đây|như vậy|vì thế|do vậy|cho nên|cho thấy|cho biết|biết cách|có ích|có lẽ|có lúc|có vẻ|vẻ đẹp|' +
  'đôi khi|thỉnh thoảng|luôn luôn|dần dần|từ từ|nhanh chóng|chậm trễ|kịp tiến'
