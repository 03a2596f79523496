const names = (list: string): readonly string[] => list.split(/\s*,\s*/u).filter((name) => name !== '');

/** Provinces, cities, districts and other places of Viet Nam, in natural case. Names that are also plain words (hòa bình) are left out. */
export const VIETNAMESE_PLACES: readonly string[] = names(`
  Việt Nam, Hà Nội, Hải Phòng, Huế, Đà Nẵng, Cần Thơ, Hồ Chí Minh, Sài Gòn, Hải Dương, Quảng Ninh, Hưng Yên, Bắc Ninh, Bắc Giang,
  Thái Nguyên, Bắc Kạn, Bắc Cạn, Tuyên Quang, Hà Giang, Cao Bằng, Lạng Sơn, Lào Cai, Yên Bái, Lai Châu, Điện Biên, Sơn La, Phú Thọ,
  Vĩnh Phúc, Thái Bình, Nam Định, Ninh Bình, Hà Nam, Thanh Hóa, Thanh Hoá, Nghệ An, Hà Tĩnh, Quảng Bình, Quảng Trị, Quảng Nam,
  Quảng Ngãi, Bình Định, Phú Yên, Khánh Hòa, Khánh Hoà, Ninh Thuận, Bình Thuận, Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông, Đăk Nông,
  Lâm Đồng, Bình Phước, Bình Dương, Đồng Nai, Tây Ninh, Bà Rịa - Vũng Tàu, Vũng Tàu, Long An, Tiền Giang, Bến Tre, Trà Vinh,
  Vĩnh Long, Đồng Tháp, An Giang, Kiên Giang, Hậu Giang, Sóc Trăng, Bạc Liêu, Cà Mau, Hạ Long, Nha Trang, Đà Lạt, Phú Quốc, Côn Đảo,
  Hoàng Sa, Trường Sa, Biển Đông, Tây Nguyên, Bắc Bộ, Trung Bộ, Nam Bộ, Đồng bằng sông Hồng, Đồng bằng sông Cửu Long, sông Hồng,
  Đồ Sơn, Cát Bà, Cát Hải, Lạch Huyện, Bạch Long Vĩ, Thủy Nguyên, Thuỷ Nguyên, Kiến An, Tiên Lãng, Vĩnh Bảo, An Lão, An Dương,
  Kiến Thụy, Kiến Hưng, Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Dương Kinh, Nam Đình Vũ, Đình Vũ, Tràng Duệ, Tràng Cát, Cát Bi,
  Chí Linh, Kinh Môn, Ba Đình, Hòa Lạc, Nội Bài, Long Thành, Tân Sơn Nhất, Bạch Đằng, thành phố Cảng, đất Cảng, xứ Đông, Tân Trào
`);

/** Countries, continents and other places of the world, in natural case. */
export const WORLD_PLACES: readonly string[] = names(`
  Hoa Kỳ, Trung Quốc, Nhật Bản, Hàn Quốc, Triều Tiên, Đài Loan, Hồng Kông, Hong Kong, Ma Cao, Thái Lan, Lào, Campuchia, Mianma, Myanmar,
  Malaysia, Singapore, Xinh-ga-po, Indonesia, Philippines, Brunei, Đông Timor, Timor-Leste, Ấn Độ, Pakistan, Bangladesh, Sri Lanka, Nepal,
  Mông Cổ, Kazakhstan, Uzbekistan, Liên bang Nga, Nga, Belarus, Ukraine, Ba Lan, Séc, Slovakia, Hungary, Romania, Bulgaria, Serbia, Hy Lạp,
  Thổ Nhĩ Kỳ, Thụy Điển, Thuỵ Điển, Thụy Sĩ, Na Uy, Phần Lan, Đan Mạch, Iceland, Ireland, Anh Quốc, Vương quốc Anh, Hà Lan, Bỉ, Luxembourg,
  Tây Ban Nha, Bồ Đào Nha, Italia, Italy, Estonia, Latvia, Litva, Israel, Iran, Iraq, Qatar, Ả Rập Xê Út, Ả-rập Xê-út, Ai Cập, Nam Phi,
  Nigeria, Kenya, Ma-rốc, Angola, Mozambique, Canada, Mexico, Cuba, Brazil, Argentina, Chile, Peru, Colombia, Venezuela, Australia, Úc,
  New Zealand, châu Âu, châu Á, châu Phi, châu Mỹ, châu Đại Dương, Đông Nam Á, Đông Bắc Á, Đông Á, Nam Á, Trung Á, Trung Đông, Bắc Âu,
  Thái Bình Dương, Ấn Độ Dương, Đại Tây Dương, châu Á - Thái Bình Dương, New York, Washington, Bắc Kinh, Thượng Hải, Thâm Quyến, Quảng Châu,
  Quảng Tây, Vân Nam, Seoul, Busan, Incheon, Tokyo, Osaka, Kitakyushu, Paris, London, Moskva, Moscow, Geneva, Davos, Berlin, Viêng Chăn,
  Phnôm Pênh, Bangkok, Jakarta, Manila, Silicon
`);
