/** A word of two or more syllables that is never right, and what was meant. */
export interface Confusion {
  readonly wrong: string;
  readonly right: string;
  /** Syllables after which the wrong word would be right. */
  readonly unlessBefore?: readonly string[];
}

/** One pair a line: what is written, what was meant; behind a bar, words that may follow and make it right. Lower case. */
const list = `
thức đẩy > thúc đẩy
thúc đẫy > thúc đẩy
thúc đấy > thúc đẩy
bộ phóng > bệ phóng | điện đại thanh
bệ phòng > bệ phóng
đặc lực > đắc lực
đắc biệt > đặc biệt
đặt biệt > đặc biệt
thể hệ > thế hệ
thề hệ > thế hệ
chia sẽ > chia sẻ
sẳn sàng > sẵn sàng
sẵng sàng > sẵn sàng
sử lý > xử lý
sử lí > xử lí
xữ lý > xử lý
bổ xung > bổ sung
xuất sắt > xuất sắc
suất sắc > xuất sắc
xuất xắc > xuất sắc
suất bản > xuất bản
suất khẩu > xuất khẩu
xuất ăn > suất ăn
năng xuất > năng suất
hiệu xuất > hiệu suất
công xuất > công suất
áp xuất > áp suất
tần xuất > tần suất
lãi xuất > lãi suất
sáng lạng > xán lạn
sáng lạn > xán lạn
xáng lạn > xán lạn
xúc tích > súc tích
sơ xuất > sơ suất
sơ xài > sơ sài
xắp xếp > sắp xếp
sắp xết > sắp xếp
xắp tới > sắp tới
xâu sắc > sâu sắc
sâu xắc > sâu sắc
sâu sát > sâu sát
chuẫn bị > chuẩn bị
chuẩn bi > chuẩn bị
trãi nghiệm > trải nghiệm
trải nghiệp > trải nghiệm
trãi qua > trải qua
trãi dài > trải dài
giử vững > giữ vững
giử gìn > giữ gìn
giữ gìng > giữ gìn
gìn giử > gìn giữ
nổ lực > nỗ lực
nỗ lục > nỗ lực
nổi lực > nỗ lực
kỹ luật > kỷ luật
kỹ niệm > kỷ niệm
kỹ lục > kỷ lục
kỹ nguyên > kỷ nguyên
thế kỹ > thế kỷ
kỷ thuật > kỹ thuật
kỷ năng > kỹ năng
kỷ sư > kỹ sư
kỷ lưỡng > kỹ lưỡng
kỹ lưỡn > kỹ lưỡng
cũng cố > củng cố
củng như > cũng như
cũng cấp > cung cấp
hổ trợ > hỗ trợ
hỗ trở > hỗ trợ
hổ tương > hỗ tương
bảo đãm > bảo đảm
đãm bảo > đảm bảo
đảm bão > đảm bảo
đãm nhận > đảm nhận
giãi pháp > giải pháp
giải phát > giải pháp
giãi quyết > giải quyết
giải quyêt > giải quyết
giãm thiểu > giảm thiểu
giảm thiếu > giảm thiểu
suy giãm > suy giảm
mỡ rộng > mở rộng
mỡ ra > mở ra
mở rông > mở rộng
đỗi mới > đổi mới
đổi mói > đổi mới
chuyển đỗi > chuyển đổi
chuyễn đổi > chuyển đổi
thay đỗi > thay đổi
trao đỗi > trao đổi
hiệu quã > hiệu quả
kết quã > kết quả
hậu quã > hậu quả
hiệu qủa > hiệu quả
quãn lý > quản lý
quản lí nhà nứơc > quản lý nhà nước
sãn xuất > sản xuất
sản suất > sản xuất
sản xuât > sản xuất
sãn phẩm > sản phẩm
sản phẫm > sản phẩm
nghiên cưú > nghiên cứu
nghiêm cứu > nghiên cứu
ngiên cứu > nghiên cứu
phát triễn > phát triển
phát triên > phát triển
phát triền > phát triển
triễn khai > triển khai
triển khải > triển khai
triễn vọng > triển vọng
triễn lãm > triển lãm
chính phũ > chính phủ
chính sác > chính xác
chính sát > chính xác
xác xuất > xác suất
xác thật > xác thực
bãn đồ > bản đồ
bản quyển > bản quyền
văn bãn > văn bản
cơ bãn > cơ bản
cơ sỡ > cơ sở
cơ sơ > cơ sở
trụ sỡ > trụ sở
công sỡ > công sở
cữa sông > cửa sông
cữa hàng > cửa hàng
cảng biễn > cảng biển
vùng biễn > vùng biển
ven biễn > ven biển
bão vệ > bảo vệ
bảo vể > bảo vệ
bão tồn > bảo tồn
bão hành > bảo hành
cảnh bão > cảnh báo
thông bão > thông báo
đường xá > đường sá
phố sá > phố xá
xa xút > sa sút
xum họp > sum họp
xum xuê > sum suê
sản sinh ra > sản sinh ra
chẩn đóan > chẩn đoán
chuẩn đoán > chẩn đoán
chẩn đoan > chẩn đoán
phán đóan > phán đoán
dự đóan > dự đoán
câu truyện > câu chuyện
nói truyện > nói chuyện
trò truyện > trò chuyện
chuyền hình > truyền hình
chuyền thông > truyền thông
chuyền tải > truyền tải
tựu chung > tựu trung
chung quy lại > chung quy lại
tham quang > tham quan
thăm quan > tham quan
vô hình chung > vô hình trung
dấu diếm > giấu giếm
dấu kín > giấu kín
giành cho > dành cho
dành lại > giành lại
dành chiến thắng > giành chiến thắng
dành huy chương > giành huy chương
dư âm vang dội > dư âm vang dội
rút cục > rốt cuộc
khẳn định > khẳng định
khẵng định > khẳng định
khẳng đinh > khẳng định
tập chung > tập trung
trung quy > chung quy
trung cư > chung cư
chung tâm > trung tâm
chung thành > trung thành
chung thực > trung thực
trung kết > chung kết
trung sống > chung sống
trung tay > chung tay
phong phú đa dạn > phong phú đa dạng
đa dạn > đa dạng
đa dạng sinh hoc > đa dạng sinh học
phục vu > phục vụ
phục vụi > phục vụ
lảnh đạo > lãnh đạo
lãnh đao > lãnh đạo
lãnh đạm bảo > lãnh đạm bảo
lảnh thổ > lãnh thổ
lỉnh vực > lĩnh vực
lĩnh vục > lĩnh vực
hướng dẩn > hướng dẫn
hướng dẫng > hướng dẫn
hấp dẩn > hấp dẫn
dẩn đầu > dẫn đầu
dẩn đến > dẫn đến
tư vẫn > tư vấn
phỏng vẫn > phỏng vấn
thẩm vấng > thẩm vấn
kiễm tra > kiểm tra
kiễm soát > kiểm soát
kiểm xoát > kiểm soát
rà xoát > rà soát
soát xét lại > soát xét lại
tổ chứt > tổ chức
tổ chửc > tổ chức
hợp tát > hợp tác
đối tát > đối tác
công tát > công tác
nhân lưc > nhân lực
nguồn nhân lục > nguồn nhân lực
động lục > động lực
năng lục > năng lực
chiến lượt > chiến lược
chiến lựơc > chiến lược
trí tụê > trí tuệ
trí tuê > trí tuệ
trí tuệ nhân tao > trí tuệ nhân tạo
thông mình > thông minh
đô thị thông mình > đô thị thông minh
an nình mạng > an ninh mạng
bão mật > bảo mật
dử liệu > dữ liệu
dữ liêu > dữ liệu
cơ sở dữ liêụ > cơ sở dữ liệu
ứng dung > ứng dụng
úng dụng > ứng dụng
sáng kiếng > sáng kiến
sáng tao > sáng tạo
sán tạo > sáng tạo
khỡi nghiệp > khởi nghiệp
khởi nghiêp > khởi nghiệp
doanh nghiêp > doanh nghiệp
danh nghiệp > doanh nghiệp
nông nghiêp > nông nghiệp
công nghê > công nghệ
công nghẽ > công nghệ
khoa hoc > khoa học
hoàn thiên > hoàn thiện
hòan thiện > hoàn thiện
hòan thành > hoàn thành
tòan diện > toàn diện
an tòan > an toàn
`;

/** Known confusions; lines that say the same on both sides are left out. */
export const confusions: readonly Confusion[] = list
  .split('\n')
  .map((line) => /^(.+?) > (.+?)(?: \| (.+))?$/u.exec(line))
  .filter((match) => match !== null)
  .flatMap(([, wrong = '', right = '', unless]) => {
    if (wrong === right) return [];
    return [{ wrong, right, ...(unless === undefined ? {} : { unlessBefore: unless.split(' ') }) }];
  });
